namespace Missions.Web.Features.Absences;

/// <summary>A list of absences: those that count or will, and past ones folded away.</summary>
public sealed record AbsenceTable(IReadOnlyList<AbsenceRow> Rows, DateOnly Today, string Empty)
{
    public IReadOnlyList<AbsenceRow> Standing => [.. Rows.Where(row => !row.IsPast(Today))];

    public IReadOnlyList<AbsenceRow> Past => [.. Rows.Where(row => row.IsPast(Today)).Reverse()];
}

/// <summary>A list of delegations, in the same way.</summary>
public sealed record DelegationTable(IReadOnlyList<DelegationRow> Rows, DateOnly Today, bool MayRevoke, string Empty)
{
    public IReadOnlyList<DelegationRow> Standing => [.. Rows.Where(row => !row.IsPast(Today))];

    public IReadOnlyList<DelegationRow> Past => [.. Rows.Where(row => row.IsPast(Today)).Reverse()];
}
