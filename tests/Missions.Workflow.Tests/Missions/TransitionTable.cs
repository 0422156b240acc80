using System.Runtime.CompilerServices;
using Missions.Workflow.Missions;

namespace Missions.Workflow.Tests.Missions;

/// <summary>The expected outcomes, read from the file beside this one.</summary>
internal static class TransitionTable
{
    /// <summary>Verbs that change nothing of the route and that no person calls, or anyone who reads the order does, and what only reads.</summary>
    public static readonly string[] NotInIt =
    [
        nameof(Mission.RecordSeal), nameof(Mission.RecordStamp), nameof(Mission.AskForEnglish),
        nameof(Mission.RecheckRisk), nameof(Mission.WatchRisk), nameof(Mission.Locate), nameof(Mission.Duplicate),
        nameof(Mission.AwaitedFrom), nameof(Mission.HolderOf), nameof(Mission.MayDecide), nameof(Mission.LiveSteps), nameof(Mission.Awaited),
        nameof(Mission.RelationOf), nameof(Mission.MayConfirmTravelOn), nameof(Mission.MayCorrectTravelOn), nameof(Mission.IsManagedBy), nameof(Mission.HistoryIsIntact),
    ];

    public static readonly string[] States =
    [
        "draft", "visa", "opinion", "signature", "returned", "rejected", "withdrawn", "issued", "amending", "cancelled", "travelled", "presumed", "closed",
    ];

    public static IReadOnlyList<(string Verb, string Person, string[] Outcomes)> Read([CallerFilePath] string file = "")
    {
        var rows = new List<(string, string, string[])>();
        var verb = "";
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(file)!, "transitions.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (char.IsWhiteSpace(line[0])) rows.Add((verb, words[0], words[1..]));
            else (verb, _) = (words[0], words.Skip(1).SequenceEqual(States, StringComparer.Ordinal) ? 0 : throw new InvalidDataException($"The states of {words[0]} are not those of the test."));
        }

        return rows;
    }
}
