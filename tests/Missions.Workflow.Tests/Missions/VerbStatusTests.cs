using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>Every verb of an owner or a manager in every status: done where it belongs, refused everywhere else.</summary>
public sealed class VerbStatusTests
{
    private static readonly Dictionary<string, (Action<Scenario> Act, MissionStatus[] Allowed)> Verbs = new(StringComparer.Ordinal)
    {
        [nameof(Mission.Revise)] = (
            given => given.Mission.Revise(Contents.ToKyoto, given.Mission.Version, given.Owner, given.Now),
            [MissionStatus.Draft, MissionStatus.Returned]),
        [nameof(Mission.Submit)] = (
            given => given.Mission.Submit(given.Submission, given.Owner, given.Now),
            [MissionStatus.Draft, MissionStatus.Returned]),
        [nameof(Mission.Withdraw)] = (
            given => given.Mission.Withdraw(given.Owner, given.Now),
            [MissionStatus.Submitted, MissionStatus.Returned]),
        [nameof(Mission.Cancel)] = (
            given => given.Mission.Cancel(given.Owner, "Reportée.", given.Authority),
            [MissionStatus.Issued]),
        [nameof(Mission.ConfirmTravel)] = (
            given => given.Back().Mission.ConfirmTravel(given.Owner, given.Authority),
            [MissionStatus.Issued]),
        [nameof(Mission.Close)] = (
            given => given.Mission.Close(Actor.Self(given.Lab.Manager.Id), given.Authority),
            [MissionStatus.Travelled]),
    };

    public static TheoryData<string, MissionStatus> EveryCase()
    {
        var cases = new TheoryData<string, MissionStatus>();
        foreach (var verb in Verbs.Keys)
        {
            foreach (var status in Enum.GetValues<MissionStatus>()) cases.Add(verb, status);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Verb_InAStatus_IsDoneOrRefused(string verb, MissionStatus status)
    {
        var given = Scenario.In(status);
        var (act, allowed) = Verbs[verb];
        var version = given.Mission.Version;

        if (allowed.Contains(status))
        {
            act(given);
            Assert.Equal(version + 1, given.Mission.Version);
        }
        else
        {
            Refused.With(MissionRuleException.Codes.WrongStatus, given.Mission, () => act(given));
        }
    }
}
