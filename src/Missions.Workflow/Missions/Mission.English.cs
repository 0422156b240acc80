using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Missions;

/// <content>The English files of its orders.</content>
public sealed partial class Mission
{
    /// <summary>Asks for the English file of an order. Whoever may read the order may ask; asking again changes nothing.</summary>
    /// <param name="orderId">The order, whatever has become of it since.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether this call asked for it; <see langword="false"/> when it was asked for before.</returns>
    public bool AskForEnglish(Guid orderId, Actor actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var order = _orders.Single(order => order.Id == orderId);
        if (!order.AskForEnglish(at)) return false;
        Record(MissionEventKind.EnglishAsked, actor, at, new { order.Number, order.Version });
        return true;
    }

    /// <summary>Records the sealed English file of an order; recording again changes nothing.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="fileSha256">SHA-256 of the sealed file, 64 lower-case hexadecimal digits.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether this call recorded it; <see langword="false"/> when none is awaited.</returns>
    public bool RecordEnglishSeal(Guid orderId, string fileSha256, DateTimeOffset at)
    {
        var order = _orders.Single(order => order.Id == orderId);
        if (order.English is not { SealedAt: null } english) return false;
        english.Seal(fileSha256, at);
        Record(MissionEventKind.EnglishSealed, actor: null, at, new { order.Number, order.Version, FileSha256 = fileSha256 });
        return true;
    }

    /// <summary>Records the English file of a cancelled order that says so; recording again changes nothing.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="fileSha256">SHA-256 of that file, 64 lower-case hexadecimal digits.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether this call recorded it; <see langword="false"/> when none is awaited.</returns>
    public bool RecordEnglishStamp(Guid orderId, string fileSha256, DateTimeOffset at)
    {
        var order = _orders.Single(order => order.Id == orderId);
        if (!order.AwaitsEnglishStamp) return false;
        order.English!.Stamp(fileSha256, at);
        Record(MissionEventKind.EnglishStamped, actor: null, at, new { order.Number, order.Version, FileSha256 = fileSha256 });
        return true;
    }

    private IEnumerable<AwaitedWork> EnglishFiles() =>
    [
        .. _orders
            .Where(order => order.English is { SealedAt: null })
            .Select(order => new AwaitedWork(AwaitedWork.SealEnglish, $"{AwaitedWork.SealEnglish}:{order.Id}", order.Id, order.English!.AskedAt)),
        .. _orders
            .Where(order => order.AwaitsEnglishStamp)
            .Select(order => new AwaitedWork(AwaitedWork.StampEnglish, $"{AwaitedWork.StampEnglish}:{order.Id}", order.Id, order.English!.SealedAt!.Value)),
    ];
}
