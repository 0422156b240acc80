using Microsoft.Extensions.Localization;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Balance;

/// <summary>How far a mission has come, as the balance sees it.</summary>
public enum BalanceState
{
    Planned,
    Issued,
    Travelled,
}

public static class BalanceStates
{
    public static IReadOnlyList<MissionStatus> StatusesOf(BalanceState state) => state switch
    {
        BalanceState.Planned => [MissionStatus.Submitted],
        BalanceState.Issued => [MissionStatus.Issued],
        _ => [MissionStatus.Travelled, MissionStatus.Closed],
    };

    public static BalanceState Of(MissionStatus status) => status switch
    {
        MissionStatus.Issued => BalanceState.Issued,
        MissionStatus.Travelled or MissionStatus.Closed => BalanceState.Travelled,
        _ => BalanceState.Planned,
    };

    public static string One(this IStringLocalizer<Shared> text, BalanceState state) => state switch
    {
        BalanceState.Planned => text["Prévue"],
        BalanceState.Issued => text["Signée"],
        _ => text["Effectuée"],
    };

    public static string Many(this IStringLocalizer<Shared> text, BalanceState state) => state switch
    {
        BalanceState.Planned => text["Prévues"],
        BalanceState.Issued => text["Signées"],
        _ => text["Effectuées"],
    };
}
