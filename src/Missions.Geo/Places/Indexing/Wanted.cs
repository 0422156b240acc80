namespace Missions.Geo.Places.Indexing;

/// <summary>What is read of candidates beside what all need.</summary>
/// <param name="Keys">Whether some places are familiar.</param>
/// <param name="Postcodes">Whether a postcode may have been typed.</param>
internal readonly record struct Wanted(bool Keys, bool Postcodes);
