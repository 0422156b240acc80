using Missions.Web.Infrastructure.Navigation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Home;

/// <summary>What the first page shows.</summary>
/// <param name="GivenName">How the page greets.</param>
/// <param name="Roles">The roles held today, on one's own account.</param>
/// <param name="Replaced">Whom the person replaces today.</param>
/// <param name="Urgent">What the person is expected to do.</param>
/// <param name="Doors">One way in per thing that the account may do.</param>
/// <param name="IsProfileComplete">Whether a request can be filled in from the profile.</param>
/// <param name="IsFirstVisit">Nothing was ever asked for on this account.</param>
public sealed record HomePage(
    string GivenName, IReadOnlyList<Role> Roles, IReadOnlyList<Replaced> Replaced, IReadOnlyList<Tally> Urgent, IReadOnlyList<Door> Doors, bool IsProfileComplete, bool IsFirstVisit);

/// <summary>Someone away, whom the reader replaces.</summary>
public sealed record Replaced(string Name, DateOnly Until);

/// <summary>A way in, with what goes on behind it without asking for anything.</summary>
public sealed record Door(NavigationEntry Entry, IReadOnlyList<Tally> Tallies);

/// <summary>How many things wait.</summary>
/// <param name="Count">How many; never 0.</param>
/// <param name="Text">The localized sentence, figure included.</param>
/// <param name="Path">Where they are.</param>
/// <param name="IsUrgent">The reader is expected to act.</param>
public sealed record Tally(int Count, string Text, string Path, bool IsUrgent);
