namespace Missions.Geo.Remote;

/// <summary>What a server outside answered: a value, or why there is none. Nothing else can happen but a cancellation.</summary>
/// <typeparam name="T">What the answer is read into.</typeparam>
public abstract record RemoteAnswer<T>
{
    private RemoteAnswer()
    {
    }

    /// <summary>The server answered, and the answer was understood.</summary>
    /// <param name="Value">The answer.</param>
    public sealed record Answered(T Value) : RemoteAnswer<T>;

    /// <summary>There is no answer to use.</summary>
    /// <param name="Failure">What went wrong, the retries of the connection included.</param>
    /// <param name="Detail">The same for whoever runs the program, in English, without what was asked.</param>
    /// <param name="RetryAfter">How long the server asked to be left alone, positive; <see langword="null"/> when it did not say.</param>
    public sealed record Failed(RemoteFailure Failure, string Detail, TimeSpan? RetryAfter = null) : RemoteAnswer<T>;
}

/// <summary>Why a server outside gave no answer to use.</summary>
public enum RemoteFailure
{
    /// <summary>No connection, or one that broke before the end of the answer.</summary>
    Unreachable,

    /// <summary>No whole answer within the time allowed.</summary>
    TimedOut,

    /// <summary>It failed by itself: a status of 500 or more.</summary>
    ServerError,

    /// <summary>It asks for fewer questions: status 429.</summary>
    Throttled,

    /// <summary>It will not answer this question or this asker: another status from 400 to 499.</summary>
    Refused,

    /// <summary>It sends elsewhere; where is never followed.</summary>
    Redirected,

    /// <summary>The answer says that it is something else than JSON, such as a page.</summary>
    NotJson,

    /// <summary>The answer is larger than <see cref="RemoteJson.MaximumBytes"/>.</summary>
    TooLarge,

    /// <summary>The answer is no JSON after all, or of another shape than the one expected.</summary>
    NotUnderstood,
}
