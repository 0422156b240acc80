using System.Buffers;
using System.Text;

namespace Missions.Geo.Places.Indexing;

/// <summary>A French commune, or an arrondissement of Paris, Lyon or Marseille.</summary>
/// <param name="Insee">Its code in the official geographic code.</param>
/// <param name="Name">Its official name.</param>
/// <param name="Importance">Its population; a tenth of it for an arrondissement.</param>
/// <param name="Postcodes">Parted by spaces.</param>
/// <param name="FormerNames">Those of the communes it took in, parted by <c>|</c>.</param>
internal sealed record Commune(string Insee, string Name, int Importance, string Postcodes, string FormerNames)
{
    private const string Overseas = "97";
    private const string Collectivities = "98";

    /// <summary>The code of its country: overseas territories have their own.</summary>
    internal string Country => DepartmentCode switch
    {
        "971" => "GP",
        "972" => "MQ",
        "973" => "GF",
        "974" => "RE",
        "975" => "PM",
        "976" => "YT",
        "977" => "BL",
        "978" => "MF",
        "984" => "TF",
        "986" => "WF",
        "987" => "PF",
        "988" => "NC",
        _ => "FR",
    };

    internal string DepartmentCode => Insee.StartsWith(Overseas, StringComparison.Ordinal) || Insee.StartsWith(Collectivities, StringComparison.Ordinal)
        ? Insee[..3]
        : Insee[..2];
}

/// <summary>The communes by their code, the most populous first: their lines one after the other, each read when it is asked for.</summary>
internal sealed class Communes
{
    private const int UsualBytes = 1_200_000;

    private readonly Dictionary<long, (int Start, int Length)> lines = new(36_000);
    private readonly Dictionary<string, string> departments = new(StringComparer.Ordinal);
    private readonly ArrayBufferWriter<byte> text = new(UsualBytes);

    internal Communes()
    {
        foreach (var (section, cells) in PlaceData.Sections("communes.tsv.br"))
        {
            if (section == "departments")
            {
                departments.Add(cells[0], cells[1]);
                continue;
            }

            var line = Encoding.UTF8.GetBytes(string.Join('\t', cells));
            lines.Add(NameKey.OfInsee(cells[0]), (text.WrittenCount, line.Length));
            text.Write(line);
        }
    }

    /// <summary>Every commune, the most populous first.</summary>
    internal IEnumerable<Commune> All => lines.Values.Select(Read);

    internal Commune? Find(string insee) => lines.TryGetValue(NameKey.OfInsee(insee), out var line) && Read(line) is var commune && commune.Insee == insee ? commune : null;

    /// <summary>The name of the department; empty for a territory that has none.</summary>
    internal string DepartmentOf(Commune commune) => departments.GetValueOrDefault(commune.DepartmentCode, "");

    private Commune Read((int Start, int Length) line)
    {
        var cells = Encoding.UTF8.GetString(text.WrittenSpan.Slice(line.Start, line.Length)).Split('\t');
        return new(cells[0], cells[1], Cell.Number(cells[2]), cells[3], cells[4]);
    }
}
