using Missions.Web.Data.Conventions;

namespace Missions.Web.Tests.Data.Conventions;

public sealed class SnakeCaseNamesTests
{
    [Theory]
    [InlineData("DueAt", "due_at")]
    [InlineData("IX_jobs_StateDueAt", "ix_jobs_state_due_at")]
    [InlineData("SHA256Hash", "sha256_hash")]
    [InlineData("Content_DepartsOn", "content_departs_on")]
    [InlineData("already_so", "already_so")]
    public void Of_Name_IsLowerWithUnderscores(string name, string expected) => Assert.Equal(expected, SnakeCaseNames.Of(name));
}
