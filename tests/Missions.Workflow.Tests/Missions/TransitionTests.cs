using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>Walks the whole table of <c>transitions.txt</c>: every verb, in every state, by everyone.</summary>
public sealed class TransitionTests
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["S"] = MissionRuleException.Codes.WrongStatus,
        ["O"] = MissionRuleException.Codes.NotYourMission,
        ["T"] = MissionRuleException.Codes.NotYourStep,
        ["K"] = MissionRuleException.Codes.WrongStepKind,
        ["D"] = MissionRuleException.Codes.AlreadyDecided,
        ["E"] = MissionRuleException.Codes.NotAnEarlierStep,
    };

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (verb, person, _) in TransitionTable.Read()) rows.Add(verb, person);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Verb_ByAPerson_DoesWhatTheTableSaysInEachState(string verb, string person)
    {
        var expected = TransitionTable.Read().Single(row => row.Verb == verb && row.Person == person).Outcomes;

        Assert.Equal(expected, TransitionTable.States.Select(state => Outcome(verb, person, state)));
    }

    [Fact]
    public void Table_HoldsEveryVerbOfAMission()
    {
        var verbs = typeof(Mission).GetMethods().Where(method => method.DeclaringType == typeof(Mission) && !method.IsSpecialName && !method.IsStatic)
            .Select(method => method.Name).Distinct();

        Assert.Equal(TransitionTable.Read().Select(row => row.Verb).Distinct().Order(), verbs.Except(TransitionTable.NotInIt).Order());
    }

    private static string Outcome(string verb, string person, string state)
    {
        var given = Situations.In(state);
        var version = given.Mission.Version;
        var error = Record.Exception(() => Situations.Act(verb, given, Situations.Person(person, given)));
        return error switch
        {
            null => given.Mission.Version > version ? "+" : "=",
            MissionRuleException refusal when given.Mission.Version == version => Codes.FirstOrDefault(code => code.Value == refusal.Code).Key ?? refusal.Code,
            _ => error.ToString(),
        };
    }
}
