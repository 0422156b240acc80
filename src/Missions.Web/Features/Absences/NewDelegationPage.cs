using Missions.Web.Presentation;

namespace Missions.Web.Features.Absences;

/// <summary>The form of a delegation, and what it chooses among: those who sign in their own right, everyone, units and employers.</summary>
public sealed record NewDelegationPage(
    DelegationForm Form, IReadOnlyList<ChoiceOption> Signatories, IReadOnlyList<ChoiceOption> Colleagues, IReadOnlyList<ChoiceOption> Units,
    IReadOnlyList<ChoiceOption> Employers);
