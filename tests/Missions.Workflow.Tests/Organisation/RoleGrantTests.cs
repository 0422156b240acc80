using Missions.Workflow.Organisation;
using Missions.Workflow.Substitutions;

namespace Missions.Workflow.Tests.Organisation;

public sealed class RoleGrantTests
{
    private static readonly DateOnly First = new(2026, 3, 2);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Grant_CountsOnItsDaysIncluded(int day, bool counts)
    {
        var grant = new RoleGrant(Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Manager, Guid.CreateVersion7(), First, First.AddDays(9));
        var substitution = new Substitution(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), First, First.AddDays(9));

        Assert.Equal(counts, grant.CountsOn(First.AddDays(day)));
        Assert.Equal(counts, substitution.CountsOn(First.AddDays(day)));
    }

    [Fact]
    public void Grant_WithoutEnd_CountsForGood() =>
        Assert.True(new RoleGrant(Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Manager, Guid.CreateVersion7(), First).CountsOn(DateOnly.MaxValue));

    [Fact]
    public void Grant_ThatEndsBeforeItStarts_IsRefused() => Assert.Throws<ArgumentException>(
        () => new RoleGrant(Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Manager, Guid.CreateVersion7(), First, First.AddDays(-1)));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Grant_OfSigningWithoutACapacity_IsRefused(string? capacity)
    {
        var error = Assert.Throws<ArgumentException>(() => new RoleGrant(
            Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Signatory, Guid.CreateVersion7(), First, capacity: capacity));

        Assert.Equal("capacity", error.ParamName);
    }

    [Fact]
    public void Revoke_Twice_KeepsTheFirstInstant()
    {
        var at = new DateTimeOffset(2026, 3, 3, 8, 0, 0, TimeSpan.Zero);
        var grant = new RoleGrant(Guid.CreateVersion7(), Guid.CreateVersion7(), Role.Manager, Guid.CreateVersion7(), First);
        var substitution = new Substitution(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), First, First);

        grant.Revoke(at);
        grant.Revoke(at.AddDays(1));
        substitution.Revoke(at);
        substitution.Revoke(at.AddDays(1));

        Assert.Equal((at, at), (grant.RevokedAt, substitution.RevokedAt));
    }

    [Fact]
    public void Substitution_OfOneselfOrBackwards_IsRefused()
    {
        var someone = Guid.CreateVersion7();

        Assert.Throws<ArgumentException>(() => new Substitution(Guid.CreateVersion7(), someone, someone, First, First));
        Assert.Throws<ArgumentException>(() => new Substitution(Guid.CreateVersion7(), someone, Guid.CreateVersion7(), First, First.AddDays(-1)));
    }

    [Theory]
    [InlineData("Noël", "Élodie", "NOEL ELODIE")]
    [InlineData("  de La Œuvre ", "Ægir", "DE LA OEUVRE AEGIR")]
    [InlineData("Nguyễn", "Tùng", "NGUYEN TUNG")]
    public void SortKey_OfAName_FoldsAccentsCaseAndLigatures(string familyName, string givenName, string key) =>
        Assert.Equal(key, SortKey.Of(familyName, givenName));
}
