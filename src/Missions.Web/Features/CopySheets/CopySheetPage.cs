using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Features.CopySheets;

/// <summary>What to type into the payer's tool, and the number to bring back from it.</summary>
public sealed record CopySheetPage
{
    public required Mission Mission { get; init; }

    /// <summary>The last version signed.</summary>
    public required MissionOrder Order { get; init; }

    public required string Traveller { get; init; }

    /// <summary>The acronym of who pays; null for nobody.</summary>
    public required string? Payer { get; init; }

    /// <summary>What to type; of a cancelled mission the number to cancel there, if it has one.</summary>
    public required IReadOnlyList<CopyRow> Rows { get; init; }

    /// <summary>The first day on which it can have been typed.</summary>
    public required DateOnly FirstSignedOn { get; init; }

    public DateOnly Today { get; init; }

    /// <summary>Whether the reader notes the number, rather than only arranging the sheet.</summary>
    public bool MayNote { get; init; }

    public NumberForm Form { get; init; } = new();

    public CancellationForm Cancellation { get; init; } = new();

    public string? Tool => Order.WhatItIs().Tool;

    public bool IsCancelled => Mission.Status == MissionStatus.Cancelled;

    /// <summary>
    /// Whether there is a number to ask for, or one to correct. Of a cancelled mission, one that it got there all the same, or that was typed while
    /// somebody noted another.
    /// </summary>
    public bool AsksNumber => MayNote && (Mission.OutsideNumber is { } noted ? !IsCancelled || Form.Number != noted.Number : Order.WhatItIs().ExpectsNumber);

    /// <summary>Whether it is to be cancelled there, which the reader notes once done.</summary>
    public bool AsksCancellation => MayNote && IsCancelled && Mission.OutsideNumber is { CancelledOn: null };
}
