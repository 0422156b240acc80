using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Missions;

/// <content>The files of its orders.</content>
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

    /// <summary>Records a sealed file of an order; recording again changes nothing.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="language">The language of the file.</param>
    /// <param name="fileSha256">SHA-256 of the sealed file, 64 lower-case hexadecimal digits.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether this call recorded it; <see langword="false"/> when none is awaited.</returns>
    public bool RecordSeal(Guid orderId, Language language, string fileSha256, DateTimeOffset at)
    {
        var order = _orders.Single(order => order.Id == orderId);
        if (!order.Seal(language, fileSha256, at)) return false;
        Record(language == Language.French ? MissionEventKind.Sealed : MissionEventKind.EnglishSealed, actor: null, at, new { order.Number, order.Version, FileSha256 = fileSha256 });
        return true;
    }

    /// <summary>Records a file of a cancelled order that says so; recording again changes nothing.</summary>
    /// <param name="orderId">The order.</param>
    /// <param name="language">The language of the file.</param>
    /// <param name="fileSha256">SHA-256 of that file, 64 lower-case hexadecimal digits.</param>
    /// <param name="at">When.</param>
    /// <returns>Whether this call recorded it; <see langword="false"/> when none is awaited.</returns>
    public bool RecordStamp(Guid orderId, Language language, string fileSha256, DateTimeOffset at)
    {
        var order = _orders.Single(order => order.Id == orderId);
        if (!order.Stamp(language, fileSha256, at)) return false;
        Record(language == Language.French ? MissionEventKind.Stamped : MissionEventKind.EnglishStamped, actor: null, at, new { order.Number, order.Version, FileSha256 = fileSha256 });
        return true;
    }

    private IEnumerable<AwaitedWork> FilesToMake() => _orders.SelectMany(order => order.ToSeal().Select(file => FileWork(AwaitedWork.SealOrder, order, file.Language, file.Since))
        .Concat(order.ToStamp().Select(file => FileWork(AwaitedWork.StampOrder, order, file.Language, file.Since))));

    private static AwaitedWork FileWork(string kind, MissionOrder order, Language language, DateTimeOffset since) =>
        new(kind, language == Language.French ? $"{kind}:{order.Id}" : $"{kind}:{order.Id}:{language}", order.Id, since, language);
}
