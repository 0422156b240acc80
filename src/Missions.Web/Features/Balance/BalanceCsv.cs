using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Geo.Places;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Csv;

namespace Missions.Web.Features.Balance;

/// <summary>The balance as a file for a spreadsheet, written row by row as it is read: French words whatever the reader's language.</summary>
public sealed class BalanceCsv(BalanceMissions missions, Words words, IStringLocalizer<Shared> text)
{
    private static readonly string[] Headers =
    [
        "Numéro", "Date de départ", "Départ", "Pays de départ", "Arrivée", "Pays d’arrivée", "Mode",
        "km", "Origine des km", "kgCO2e", "Trajets sans émission connue", "État", "Facteurs d’émission",
    ];

    public async Task WriteAsync(BalancePeriod period, Stream stream, CancellationToken cancellation)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = LocalizationExtensions.French;
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(CsvLine.Of(Headers));
        await foreach (var row in BalanceMissions.Rows(await missions.InAsync(period)).AsAsyncEnumerable().WithCancellation(cancellation))
            await writer.WriteAsync(CsvLine.Of(Cells(row.AsCounted())).AsMemory(), cancellation);
    }

    private string[] Cells(BalanceRow row)
    {
        var totals = row.Totals;
        return
        [
            row.Number,
            row.DepartsOn.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture),
            row.Departure,
            Countries.FrenchName(row.DepartureCountry),
            row.Destination,
            Countries.FrenchName(row.DestinationCountry),
            string.Join(", ", row.Modes.Select(words.Of)),
            totals.Distance?.TotalKilometres.ToString("F0", LocalizationExtensions.French) ?? "",
            string.Join(", ", row.Methods.Select(words.Of)),
            totals.Emission?.TotalKilograms.ToString("F1", LocalizationExtensions.French) ?? "",
            totals.UnknownLegs.ToString(CultureInfo.InvariantCulture),
            text.One(row.State),
            row.FactorSetId ?? "",
        ];
    }
}
