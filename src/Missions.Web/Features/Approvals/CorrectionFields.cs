using Missions.Workflow.Missions;

namespace Missions.Web.Features.Approvals;

/// <summary>Between the content of a mission and the form that corrects it.</summary>
public static class CorrectionFields
{
    public static CorrectionForm From(Mission mission)
    {
        var content = mission.Content;
        return new()
        {
            StepId = mission.ActiveStep?.Id,
            Round = mission.Round,
            Seen = CorrectRequest.MarkOf(content),
            Purpose = content.Purpose,
            PurposeKind = content.PurposeKind,
            EventLink = content.EventLink,
            DepartsOn = content.DepartsOn,
            DepartsAt = content.DepartsAt,
            ReturnsOn = content.ReturnsOn,
            ReturnsAt = content.ReturnsAt,
            Mode = content.Mode,
            Train = content.Train,
            Occupants = content.Occupants,
            ProjectId = content.ProjectId,
            WithCosts = content.WithCosts,
            EstimatedCost = content.EstimatedCostCents / 100m,
            Advance = content.AdvanceCents / 100m,
            RegistrationFee = content.RegistrationFeeCents / 100m,
            PrivateCar = content.PrivateCar,
            PrivateCarReason = content.PrivateCarReason,
            FiscalPower = content.FiscalPower,
            Passengers = content.Passengers,
            PrivateFrom = content.PrivateFrom,
            PrivateUntil = content.PrivateUntil,
            LateReason = content.LateReason,
            Remarks = content.Remarks,
        };
    }

    public static MissionContent ApplyTo(this CorrectionForm form, MissionContent content) => content with
    {
        Purpose = Text(form.Purpose),
        PurposeKind = form.PurposeKind,
        EventLink = Text(form.EventLink),
        DepartsOn = form.DepartsOn,
        DepartsAt = form.DepartsAt,
        ReturnsOn = form.ReturnsOn,
        ReturnsAt = form.ReturnsAt,
        Mode = form.Mode,
        Train = form.Train,
        Occupants = form.Occupants ?? 1,
        ProjectId = form.ProjectId,
        WithCosts = form.WithCosts,
        EstimatedCostCents = Cents(form.EstimatedCost),
        AdvanceCents = Cents(form.Advance),
        RegistrationFeeCents = Cents(form.RegistrationFee),
        PrivateCar = form.PrivateCar,
        PrivateCarReason = Text(form.PrivateCarReason),
        FiscalPower = form.FiscalPower,
        Passengers = Text(form.Passengers),
        PrivateFrom = form.PrivateFrom,
        PrivateUntil = form.PrivateUntil,
        LateReason = Text(form.LateReason),
        Remarks = Text(form.Remarks),
    };

    /// <summary>The field of the form that shows a property of the content.</summary>
    public static string FieldOf(string property) => property switch
    {
        nameof(MissionContent.EstimatedCostCents) => nameof(CorrectionForm.EstimatedCost),
        nameof(MissionContent.AdvanceCents) => nameof(CorrectionForm.Advance),
        nameof(MissionContent.RegistrationFeeCents) => nameof(CorrectionForm.RegistrationFee),
        _ => property,
    };

    // A browser posts « \r\n »; a line break is not a correction.
    private static string Text(string? value) => value?.ReplaceLineEndings("\n").Trim() ?? "";

    private static long? Cents(decimal? euros) => euros is { } value ? (long)Math.Round(value * 100m) : null;
}
