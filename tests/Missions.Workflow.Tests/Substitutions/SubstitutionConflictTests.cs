using Missions.Workflow.Substitutions;

namespace Missions.Workflow.Tests.Substitutions;

public sealed class SubstitutionConflictTests
{
    private static readonly Guid Ada = Guid.CreateVersion7();
    private static readonly Guid Luc = Guid.CreateVersion7();
    private static readonly Guid Zoe = Guid.CreateVersion7();

    [Theory]
    [InlineData(11, 15, SubstitutionScope.Both, SubstitutionScope.Both, null)]
    [InlineData(10, 15, SubstitutionScope.Both, SubstitutionScope.Both, SubstitutionConflictKind.Overlap)]
    [InlineData(10, 15, SubstitutionScope.Validation, SubstitutionScope.Both, SubstitutionConflictKind.Overlap)]
    [InlineData(10, 15, SubstitutionScope.Opinion, SubstitutionScope.Opinion, SubstitutionConflictKind.Overlap)]
    [InlineData(10, 15, SubstitutionScope.Validation, SubstitutionScope.Opinion, null)]
    public void TwoSubstitutesOfAPerson_OnADayForTheSameThing_AreRefused(
        int from, int until, SubstitutionScope proposed, SubstitutionScope standing, SubstitutionConflictKind? kind)
    {
        var first = Away(Ada, Luc, 1, 10, standing);

        var conflict = SubstitutionConflict.Of(Away(Ada, Zoe, from, until, proposed), [first]);

        Assert.Equal(kind, conflict?.Kind);
        if (kind is not null) Assert.Equal((first, true), (conflict!.Other, conflict.Refuses));
    }

    [Theory]
    [InlineData(10, SubstitutionConflictKind.Cycle)]
    [InlineData(11, null)]
    public void TwoPeopleWhoReplaceEachOther_OnADay_AreRefused(int from, SubstitutionConflictKind? kind)
    {
        var back = Away(Luc, Ada, 1, 10, SubstitutionScope.Opinion);

        var conflict = SubstitutionConflict.Of(Away(Ada, Luc, from, 15, SubstitutionScope.Validation), [back]);

        Assert.Equal(kind, conflict?.Kind);
        if (kind is not null) Assert.Equal((back, true), (conflict!.Other, conflict.Refuses));
    }

    [Theory]
    [InlineData(5, 8, SubstitutionConflictKind.Cycle)]
    [InlineData(9, 12, SubstitutionConflictKind.SubstituteAway)]
    public void AThreePersonCircle_IsRefusedOnlyOnADayOfAllThree(int from, int until, SubstitutionConflictKind kind)
    {
        Substitution[] standing = [Away(Luc, Zoe, 1, 20), Away(Zoe, Ada, 1, 8)];

        var conflict = SubstitutionConflict.Of(Away(Ada, Luc, from, until), standing);

        Assert.Equal(kind, conflict?.Kind);
    }

    [Fact]
    public void AChain_IsSaidAndNotRefused()
    {
        var next = Away(Luc, Zoe, 1, 10);

        var declaredFirst = SubstitutionConflict.Of(Away(Ada, Luc, 5, 6), [next]);
        var declaredLast = SubstitutionConflict.Of(next, [Away(Ada, Luc, 5, 6)]);

        Assert.Equal((SubstitutionConflictKind.SubstituteAway, next, false), (declaredFirst!.Kind, declaredFirst.Other, declaredFirst.Refuses));
        Assert.Equal((SubstitutionConflictKind.ReplacesSomeone, false), (declaredLast!.Kind, declaredLast.Refuses));
    }

    [Fact]
    public void ARevokedSubstitution_StandsAgainstNothing()
    {
        var (first, back) = (Away(Ada, Zoe, 1, 10), Away(Luc, Ada, 1, 10));
        foreach (var one in new[] { first, back }) one.Revoke(DateTimeOffset.UnixEpoch);

        Assert.Null(SubstitutionConflict.Of(Away(Ada, Luc, 1, 10), [first, back]));
    }

    private static Substitution Away(Guid who, Guid by, int from, int until, SubstitutionScope scope = SubstitutionScope.Both) =>
        new(Guid.CreateVersion7(), who, by, new DateOnly(2026, 3, from), new DateOnly(2026, 3, until), scope);
}
