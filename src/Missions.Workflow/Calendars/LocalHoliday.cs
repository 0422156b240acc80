namespace Missions.Workflow.Calendars;

/// <summary>
/// A public holiday that only some laboratories observe: those of Bas-Rhin, Haut-Rhin and Moselle (Code du travail, article L3134-13).
/// Each is an option of its own, since Good Friday is one only in communes that have a Protestant or a mixed church.
/// </summary>
public enum LocalHoliday
{
    /// <summary>Vendredi saint: the Friday before Easter Sunday.</summary>
    GoodFriday,

    /// <summary>Saint-Étienne: 26 December.</summary>
    SaintStephen,
}
