using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Accounts;

/// <summary>A page of the list of accounts.</summary>
public sealed record AccountList(string Search, int Page, int Pages, int Count, IReadOnlyList<AccountRow> Rows);

/// <summary>An account of the list.</summary>
public sealed record AccountRow(Guid Id, string Name, string Email, string Unit, bool Active, IReadOnlyList<Role> Roles);

/// <summary>The form of a new account.</summary>
public sealed record NewAccountPage(AccountForm Form, IReadOnlyList<ChoiceOption> Units, IReadOnlyList<ChoiceOption> Employers);

/// <summary>One account.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Units">Where the person may be moved.</param>
/// <param name="Events">What happened to it, the latest first, with who did it.</param>
public sealed record AccountPage(Person Person, IReadOnlyList<ChoiceOption> Units, IReadOnlyList<AccountEvent> Events);

/// <summary>Something that happened to an account.</summary>
public sealed record AccountEvent(string Kind, string? Actor, DateTimeOffset At);
