using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Missions;

/// <content>The order that a national tool makes from ours.</content>
public sealed partial class Mission
{
    /// <summary>The number noted; <see langword="null"/> while there is none.</summary>
    public OutsideNumber? OutsideNumber { get; private set; }

    /// <summary>What the last signed document is; the order until one is signed.</summary>
    public DocumentKind Document { get; private set; }

    /// <summary>
    /// Whether the payer expects a number that is missing, or that was noted for a former version: the mission is signed, and neither
    /// cancelled nor settled.
    /// </summary>
    public bool AwaitsNumber { get; private set; }

    /// <summary>Notes the number that the payer's tool gave to the order, or corrects it; noting the same again changes nothing.</summary>
    /// <param name="actor">A manager of the mission's unit, or their substitute.</param>
    /// <param name="number">The number; see <see cref="OutsideNumber.IsNumber"/>.</param>
    /// <param name="enteredOn">The day it was typed in the tool: from the first signature to today.</param>
    /// <param name="seen">The number that the page showed; <see langword="null"/> for none. Another one noted since is not overwritten.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Nothing signed yet, not a manager, a number noted meanwhile, or a day that cannot be.</exception>
    /// <exception cref="ArgumentException"><paramref name="number"/> can be no number.</exception>
    public void NoteNumber(Actor actor, string number, DateOnly enteredOn, string? seen, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(authority);
        if (!OutsideNumber.IsNumber(number)) throw new ArgumentException("A number of a tool has letters, digits, spaces and - _ / . : only.", nameof(number));
        if (!IsManagedBy(actor.PersonId, authority)) throw new MissionRuleException(MissionRuleException.Codes.NotYourMission);
        if (_orders.MaxBy(order => order.Version) is not { } order) throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
        var (former, noted) = (OutsideNumber, new OutsideNumber(number, order.WhatItIs().Tool ?? "", enteredOn, order.Version));
        if (noted == former) return;
        if (seen != former?.Number) throw new MissionRuleException(MissionRuleException.Codes.NumberNoted);
        if (enteredOn > authority.Today || enteredOn < authority.Calendar.DayOf(_orders.Min(signed => signed.SignedAt)))
            throw new MissionRuleException(MissionRuleException.Codes.NotADayOfEntry);
        OutsideNumber = noted;
        WatchNumber();
        Record(MissionEventKind.NumberNoted, actor, authority.At, new { Outside = noted, Before = former });
    }

    // A settled mission, or a cancelled one, asks for nothing more.
    private void WatchNumber() => AwaitsNumber = Status is not (MissionStatus.Cancelled or MissionStatus.Closed)
        && _orders.MaxBy(order => order.Version) is { } last && last.WhatItIs().ExpectsNumber && OutsideNumber?.OrderVersion != last.Version;
}
