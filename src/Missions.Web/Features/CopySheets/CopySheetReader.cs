using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.CopySheets;

/// <summary>Reads what was signed last in the order of its payer's tool. Labels are in the reader's language, values in the tool's: French.</summary>
public sealed class CopySheetReader(MissionsDbContext db, Words words, LabCalendar calendar, IStringLocalizer<Shared> text)
{
    /// <param name="mission">One with an order.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<CopySheetPage> ReadAsync(Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mission);
        var order = mission.Orders.MaxBy(order => order.Version)!;
        var payer = await db.Institutions.AsNoTracking().SingleOrDefaultAsync(institution => institution.Id == order.PayerId, cancellation);
        var snapshot = OrderSnapshot.Read(order.SnapshotJson);
        var lines = (payer?.Document ?? PayerDocument.Default).Lines();
        var signatory = order.Outside?.Name ?? order.SignedByName;
        return new()
        {
            Mission = mission,
            Order = order,
            Traveller = snapshot.Traveller.FullName(),
            Payer = payer?.ShortName,
            Rows = mission.Status == MissionStatus.Cancelled ? ToCancel(mission.OutsideNumber) : Rows(lines, snapshot, new(snapshot, order, signatory, words, calendar)),
            FirstSignedOn = calendar.DayOf(mission.Orders.Min(signed => signed.SignedAt)),
        };
    }

    private List<CopyRow> ToCancel(OutsideNumber? noted) => noted is not { CancelledOn: null } ? [] : [new(words.NumberOf(noted.Tool), noted.Number)];

    private List<CopyRow> Rows(IEnumerable<CopyLine> lines, OrderSnapshot snapshot, CopyValues values) =>
    [
        .. lines.SelectMany(line => line.Field == CopyField.Stages
            ? Stages(line.Label ?? text["Étape"], snapshot.Content.Stages, values)
            : [new CopyRow(line.Label ?? words.Of(line.Field), InFrench(() => values.Of(line.Field)))]),
    ];

    private IEnumerable<CopyRow> Stages(string label, IReadOnlyList<Stage> stages, CopyValues values) => stages.SelectMany((stage, index) =>
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{label} {index + 1}");
        return new CopyRow[]
        {
            new($"{name} – {text["Lieu"]}", stage.Place?.Name ?? ""),
            new($"{name} – {text["Pays"]}", CopyValues.Country(stage.Place)),
            new($"{name} – {text["arrivée le"]}", CopyValues.Day(stage.ArrivesOn)),
            new($"{name} – {text["arrivée à"]}", CopyValues.Time(stage.ArrivesAt)),
            new($"{name} – {text["départ le"]}", CopyValues.Day(stage.LeavesOn)),
            new($"{name} – {text["départ à"]}", CopyValues.Time(stage.LeavesAt)),
            new($"{name} – {text["Moyen de transport"]}", InFrench(() => values.Mode(stage))),
        };
    });

    private static string InFrench(Func<string> say)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = LocalizationExtensions.French;
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
