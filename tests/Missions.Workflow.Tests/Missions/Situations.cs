using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;
using Missions.Workflow.Tests.Given;

namespace Missions.Workflow.Tests.Missions;

/// <summary>A mission to Kyoto in each state of the table, its people, and its verbs.</summary>
internal static class Situations
{
    private static readonly RoutePolicy Policy = Policies.Of(Policies.Validation, Policies.Opinion(), Policies.Signature);

    public static Scenario In(string state) => state switch
    {
        "draft" => New(),
        "visa" => Asked(),
        "opinion" => Asked().Approve(Manager),
        "signature" => AtTheSignature(),
        "returned" => Asked().Return(),
        "rejected" => Asked().Then(given => given.Mission.Reject(given.Fence, given.Lab.Manager.Id, "Hors sujet.", given.Authority)),
        "withdrawn" => Asked().Then(given => given.Mission.Withdraw(given.Owner, given.Now)),
        "issued" => AtTheSignature().Issue(),
        "amending" => AtTheSignature().Issue().Then(given => given.Mission.Amend(given.Owner, "Une journée de plus.", given.Authority)),
        "cancelled" => AtTheSignature().Issue().Then(given => given.Mission.Cancel(given.Owner, "Reportée.", given.Authority)),
        "travelled" => AtTheSignature().Issue().Back().Then(given => given.Mission.ConfirmTravel(given.Owner, given.Authority)),
        "presumed" => AtTheSignature().Issue().Back().Then(given => given.Mission.PresumeTravel(given.Now)),
        "closed" => In("travelled").Then(given => given.Mission.Close(Actor.Self(given.Lab.Manager.Id), given.Authority)),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static Guid Person(string name, Scenario given) => name switch
    {
        "traveller" => given.Traveller.Id,
        "manager" => given.Lab.Manager.Id,
        "substitute" => given.Lab.Replacement.Id,
        "security" => given.Lab.SecurityOfficer.Id,
        "signatory" => given.Lab.Director.Id,
        "administrator" => given.Lab.Administrator.Id,
        "stranger" => given.Lab.Colleague.Id,
        "application" => Guid.Empty,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such person."),
    };

    public static void Act(string verb, Scenario given, Guid person)
    {
        var (mission, authority, actor) = (given.Mission, given.Authority, Actor.Self(person));
        // As a page that was opened in time would post it back.
        var shown = mission.ActiveSteps.Concat(mission.Steps.Where(step => step.State == StepState.Decided).OrderByDescending(step => step.Position)).Concat(mission.Steps).FirstOrDefault();
        var fence = new StepFence(shown?.Id ?? Guid.Empty, mission.Round);
        switch (verb)
        {
            case nameof(Mission.Revise): mission.Revise(Contents.ToKyoto, mission.Version, actor, given.Now); break;
            case nameof(Mission.Submit): mission.Submit(given.Submission, actor, given.Now); break;
            case nameof(Mission.Withdraw): mission.Withdraw(actor, given.Now); break;
            case nameof(Mission.Answer): mission.Answer(mission.Questions.Select(question => question.Id).FirstOrDefault(), actor, "Oui.", given.Now); break;
            case nameof(Mission.Claim): mission.Claim(fence, person, authority); break;
            case nameof(Mission.Release): mission.Release(fence, person, authority); break;
            case nameof(Mission.Ask): mission.Ask(fence, person, "Où donc ?", authority); break;
            case nameof(Mission.AssignFunding): mission.AssignFunding(fence, person, given.Lab.University.Id, "eOTP 13", authority); break;
            case nameof(Mission.CorrectOnBehalf): mission.CorrectOnBehalf(fence, person, Contents.ToKyoto with { Purpose = "Congrès" }, Contents.Factors, authority); break;
            case nameof(Mission.Approve): mission.Approve(fence, person, null, authority); break;
            case nameof(Mission.RecordOpinion): mission.RecordOpinion(fence, person, Scenario.Opinion, null, authority); break;
            case nameof(Mission.Return): mission.Return(fence, person, "À revoir.", authority); break;
            case nameof(Mission.SendBack): mission.SendBack(fence, person, mission.Steps.Select(step => step.Id).FirstOrDefault(), "À revoir.", authority); break;
            case nameof(Mission.Reject): mission.Reject(fence, person, "Non.", authority); break;
            case nameof(Mission.Issue): mission.Issue(fence, person, Scenario.Sign(), authority); break;
            case nameof(Mission.Reassign): mission.Reassign(fence, person, given.Lab.Deputy.Id, "Absence.", authority); break;
            case nameof(Mission.Amend): mission.Amend(actor, "Une journée de plus.", authority); break;
            case nameof(Mission.Cancel): mission.Cancel(actor, "Reportée.", authority); break;
            case nameof(Mission.ConfirmTravel): mission.ConfirmTravel(actor, given.Back().Authority); break;
            case nameof(Mission.CorrectTravel): mission.CorrectTravel(actor, Contents.ToKyoto, Contents.Factors, given.Back().Authority); break;
            case nameof(Mission.NoteNumber): mission.NoteNumber(actor, "0042", authority.Today, null, authority); break;
            case nameof(Mission.NoteCancellation): mission.NoteCancellation(actor, authority.Today, null, authority); break;
            case nameof(Mission.Close): mission.Close(actor, authority); break;
            case nameof(Mission.FollowUp): mission.FollowUp(fence.StepId, authority); break;
            case nameof(Mission.PresumeTravel): mission.PresumeTravel(given.Now); break;
            default: throw new ArgumentOutOfRangeException(nameof(verb), verb, "No such verb.");
        }
    }

    private static Person Manager(Scenario given) => given.Lab.Manager;

    private static Scenario Approve(this Scenario given, Func<Scenario, Person> by) => given.Approve(by(given));

    private static Scenario New()
    {
        var lab = new Laboratory();
        lab.Away(lab.Manager, lab.Replacement);
        lab.Delegate(lab.Deputy);
        return new Scenario(Contents.ToKyoto, lab, policy: Policy);
    }

    /// <summary>Submitted, funded, and with a question that waits for its answer.</summary>
    private static Scenario Asked() =>
        New().Submit().Fund().Then(given => given.Mission.Ask(given.Fence, given.Lab.Manager.Id, "Quand donc ?", given.Authority));

    private static Scenario AtTheSignature() => Asked().Approve(Manager).Then(given => given.Record(given.Lab.SecurityOfficer));
}
