using Missions.Geo.Places;

namespace Missions.Workflow.Missions;

/// <content>What the application finds by itself.</content>
public sealed partial class Mission
{
    /// <summary>
    /// Gives a position to a place « à préciser » of a draft or of a returned request, wherever it stands in it; says nothing when it is
    /// not there any more. A form that is open meanwhile can still be kept. A submitted request is corrected by a person instead: its
    /// figures are frozen.
    /// </summary>
    /// <param name="workKey">Of <see cref="OpenPlaces.KeyOf"/>: which place.</param>
    /// <param name="found">The place, with its position, its source and its identifier there.</param>
    /// <returns>Whether anything changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="found"/> has no position.</exception>
    public bool Locate(string workKey, Place found)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Position is null) throw new ArgumentException("A place that was found has a position.", nameof(found));
        if (!IsEditable) return false;
        var located = OpenPlaces.With(Content, place => OpenPlaces.IsOpen(place) && OpenPlaces.KeyOf(place) == workKey ? found : place);
        if (located == Content) return false;
        Content = located;
        Version++;
        return true;
    }
}
