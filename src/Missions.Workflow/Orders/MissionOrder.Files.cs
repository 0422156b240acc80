using Missions.Workflow.Organisation;

namespace Missions.Workflow.Orders;

/// <content>Its files.</content>
public sealed partial class MissionOrder
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    /// <summary>When its file in a language was sealed; <see langword="null"/> while it waits, or when nobody asked for one.</summary>
    /// <param name="language">Which file.</param>
    public DateTimeOffset? SealedIn(Language language) => language == Language.French ? SealedAt : English?.SealedAt;

    /// <summary>When its file in a language was made to say that it is cancelled; <see langword="null"/> while it does not.</summary>
    /// <param name="language">Which file.</param>
    public DateTimeOffset? StampedIn(Language language) => language == Language.French ? StampedAt : English?.StampedAt;

    /// <summary>The files that are to be sealed, with since when.</summary>
    internal IEnumerable<(Language Language, DateTimeOffset Since)> ToSeal() =>
        Languages.Where(AwaitsSeal).Select(language => (language, language == Language.French ? SignedAt : English!.AskedAt));

    /// <summary>The files that are to say that the order is cancelled, and do not yet, with since when.</summary>
    internal IEnumerable<(Language Language, DateTimeOffset Since)> ToStamp() =>
        Languages.Where(AwaitsStamp).Select(language => (language, language == Language.French ? CancelledAt!.Value : English!.SealedAt!.Value));

    internal bool AskForEnglish(DateTimeOffset at)
    {
        if (English is not null) return false;
        English = OrderTranslation.Ask(at);
        return true;
    }

    internal bool Seal(Language language, string fileSha256, DateTimeOffset at)
    {
        if (!AwaitsSeal(language)) return false;
        if (language == Language.French) (FileSha256, SealedAt) = (fileSha256, at);
        else English!.Seal(fileSha256, at);
        return true;
    }

    internal bool Stamp(Language language, string fileSha256, DateTimeOffset at)
    {
        if (!AwaitsStamp(language)) return false;
        if (language == Language.French) (StampedFileSha256, StampedAt) = (fileSha256, at);
        else English!.Stamp(fileSha256, at);
        return true;
    }

    private bool AwaitsSeal(Language language) => language == Language.French ? SealedAt is null : English is { SealedAt: null };

    // A version that another took the place of says nothing.
    private bool AwaitsStamp(Language language) =>
        CancelledAt is not null && SupersededAt is null && SealedIn(language) is not null && StampedIn(language) is null;
}
