using Missions.Web.Presentation;

namespace Missions.Web.Features.Missions;

/// <summary>A reason that somebody must give.</summary>
public static class ReasonRule
{
    public const int MaximumLength = 1000;
    public const string Missing = "Donnez le motif de l’annulation.";

    /// <returns>What is wrong, as a key of the texts; null when nothing is.</returns>
    public static string? Check(string? reason) => TypedText.Clean(reason).Length switch
    {
        0 => Missing,
        > MaximumLength => "Le motif ne peut dépasser {0} caractères.",
        _ => null,
    };
}
