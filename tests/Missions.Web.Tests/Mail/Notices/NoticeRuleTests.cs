using System.Globalization;
using System.Resources;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Mail.Notices;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Tests.Mail.Notices;

public sealed class NoticeRuleTests
{
    private static readonly ResourceSet English =
        new ResourceManager(typeof(Shared)).GetResourceSet(CultureInfo.GetCultureInfo("en"), createIfNotExists: true, tryParents: false)!;

    public static TheoryData<MissionEventKind> Kinds => [.. Enum.GetValues<MissionEventKind>()];

    public static TheoryData<NoticeTopic> Topics => [.. Enum.GetValues<NoticeTopic>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Of_AnyKindOfEvent_HasItsLineInTheTable(MissionEventKind kind) => Assert.All(Enum.GetValues<MissionStatus>(), status => Assert.NotNull(NoticeRule.Of(kind, status, byItself: false)));

    [Fact]
    public void Of_NewsOfTheOrganisation_AreInTheTable()
    {
        var kinds = typeof(OrganisationLog).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!);

        Assert.All(kinds, kind => Assert.Equal(OrganisationLog.IsNews(kind), NoticeRule.Of(kind) is not null));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Of_AnyTopic_HasWordsOfItsOwnInBothLanguages(NoticeTopic topic)
    {
        var words = NoticeWords.Of(topic);

        Assert.All([words.Subject, words.Opening, words.Action], text => Assert.NotEmpty(English.GetString(text) ?? ""));
        Assert.DoesNotMatch("[ \u00a0][;!?»]|« |[ \u202f]:", words.Opening);
        Assert.Equal(topic == NoticeTopic.Changed, words == NoticeWords.Of(NoticeTopic.Changed));
    }

    [Fact]
    public void Asking_AnyKindOfStep_SaysWhatIsAsked()
    {
        var asked = Enum.GetValues<StepKind>().Select(kind => NoticeRule.Asking(kind, recordsOutside: false)).ToList();

        Assert.Equal(asked.Count, asked.Distinct().Count());
        Assert.All(asked, topic => Assert.True(NoticeWords.IsAsked(topic)));
    }
}
