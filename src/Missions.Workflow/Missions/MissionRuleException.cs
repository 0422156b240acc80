using Missions.Workflow.Routing;

namespace Missions.Workflow.Missions;

/// <summary>A rule of the trade forbids what was asked. The state is untouched; the web answers 409 with the sentence of the code.</summary>
/// <param name="code">A stable code, one of <see cref="Codes"/>.</param>
/// <param name="decision">The decision that came first, when that is the reason.</param>
public sealed class MissionRuleException(string code, Decision? decision = null)
    : Exception($"The mission's rules forbid this: {code}.")
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;

    /// <summary>The decision that came first: who decided and when; <see langword="null"/> otherwise.</summary>
    public Decision? Decision { get; } = decision;

    /// <summary>Every code there is.</summary>
    public static class Codes
    {
        /// <summary>The status does not allow it.</summary>
        public const string WrongStatus = "wrong-status";

        /// <summary>Someone decided this step first.</summary>
        public const string AlreadyDecided = "already-decided";

        /// <summary>The step is not, or no longer, the one awaited.</summary>
        public const string StepNotActive = "step-not-active";

        /// <summary>The person may not act on this step.</summary>
        public const string NotYourStep = "not-your-step";

        /// <summary>The right by which the person could act was revoked, or has ended, while their page was open.</summary>
        public const string RightLost = "right-lost";

        /// <summary>The mission is someone else's.</summary>
        public const string NotYourMission = "not-your-mission";

        /// <summary>The step calls for another kind of decision.</summary>
        public const string WrongStepKind = "wrong-step-kind";

        /// <summary>The content misses what a submission needs.</summary>
        public const string Incomplete = "incomplete";

        /// <summary>A step has nobody who may decide it.</summary>
        public const string NobodyEligible = "nobody-eligible";

        /// <summary>The payer has not been set.</summary>
        public const string NoPayer = "no-payer";

        /// <summary>What was shown for signature is no more what would be signed.</summary>
        public const string ContentChanged = "content-changed";

        /// <summary>The correction calls for another route: the request is to be returned instead.</summary>
        public const string ReturnInstead = "return-instead";

        /// <summary>The draft was saved from elsewhere meanwhile.</summary>
        public const string EditedElsewhere = "edited-elsewhere";

        /// <summary>A comment or a reason is needed.</summary>
        public const string ReasonNeeded = "reason-needed";

        /// <summary>The day of departure is past: an order is never retroactive.</summary>
        public const string Departed = "departed";

        /// <summary>The day of return is past: what was travelled is entered instead of changing the order.</summary>
        public const string Over = "over";

        /// <summary>The traveller is not back yet.</summary>
        public const string NotReturnedYet = "not-returned-yet";

        /// <summary>Someone else of the pool took the step in charge.</summary>
        public const string ClaimedByAnother = "claimed-by-another";

        /// <summary>The question was answered already, or is none of this mission.</summary>
        public const string NotAsked = "not-asked";

        /// <summary>The step to send back to is not an earlier decided one of this round.</summary>
        public const string NotAnEarlierStep = "not-an-earlier-step";

        /// <summary>The person named may not decide the step.</summary>
        public const string NotEligible = "not-eligible";

        /// <summary>The risk changed since the opinion: it is to be had anew before the signature.</summary>
        public const string RiskChanged = "risk-changed";

        /// <summary>Another number of the payer's tool was noted meanwhile.</summary>
        public const string NumberNoted = "number-noted";

        /// <summary>The day on which the order was typed elsewhere is to come, or before the signature.</summary>
        public const string NotADayOfEntry = "not-a-day-of-entry";
    }
}
