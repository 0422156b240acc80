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
    /// Whether something is left to do in the payer's tool: the number expected is missing or was noted for a former version of a signed mission
    /// that is not settled, or a cancelled one has a number that was not cancelled there.
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
        var (former, noted) = (OutsideNumber, new OutsideNumber(number, order.WhatItIs().Tool ?? "", enteredOn, order.Version) { CancelledOn = OutsideNumber?.CancelledOn });
        if (noted == former) return;
        if (seen != former?.Number) throw new MissionRuleException(MissionRuleException.Codes.NumberNoted);
        if (enteredOn > authority.Today || enteredOn < authority.Calendar.DayOf(_orders.Min(signed => signed.SignedAt)))
            throw new MissionRuleException(MissionRuleException.Codes.NotADayOfEntry);
        OutsideNumber = noted;
        WatchNumber();
        Record(MissionEventKind.NumberNoted, actor, authority.At, new { Outside = noted, Before = former });
    }

    /// <summary>Notes that a cancelled mission was cancelled in the payer's tool too; once that is noted, noting it again changes nothing.</summary>
    /// <param name="actor">A manager of the mission's unit, or their substitute.</param>
    /// <param name="on">The day: from that of entering it there to today. A manager may cancel there before the mission is cancelled here.</param>
    /// <param name="seen">The number that the page showed.</param>
    /// <param name="authority">Who may act.</param>
    /// <exception cref="MissionRuleException">Not a manager, not cancelled or no number noted, another number noted meanwhile, or a day that cannot be.</exception>
    public void NoteCancellation(Actor actor, DateOnly on, string? seen, Authority authority)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(authority);
        if (!IsManagedBy(actor.PersonId, authority)) throw new MissionRuleException(MissionRuleException.Codes.NotYourMission);
        if (Status != MissionStatus.Cancelled || OutsideNumber is not { } noted) throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
        if (seen != noted.Number) throw new MissionRuleException(MissionRuleException.Codes.NumberNoted);
        if (noted.CancelledOn is not null) return;
        if (on > authority.Today || on < noted.EnteredOn) throw new MissionRuleException(MissionRuleException.Codes.NotADayOfEntry);
        OutsideNumber = noted with { CancelledOn = on };
        WatchNumber();
        Record(MissionEventKind.CancellationNoted, actor, authority.At, new { Outside = OutsideNumber });
    }

    // A settled mission asks for nothing more.
    private void WatchNumber() => AwaitsNumber = Status switch
    {
        MissionStatus.Cancelled => OutsideNumber is { CancelledOn: null },
        MissionStatus.Closed => false,
        _ => _orders.MaxBy(order => order.Version) is { } last && last.WhatItIs().ExpectsNumber && OutsideNumber?.OrderVersion != last.Version,
    };
}
