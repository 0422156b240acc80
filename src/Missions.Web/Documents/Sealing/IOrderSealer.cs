namespace Missions.Web.Documents.Sealing;

/// <summary>
/// Seals orders. <see cref="LocalOrderSealer"/> does it with a certificate of this server; a remote signer, or a document server of the
/// institution such as ESUP-Signature, may take its place: one class, and its line in <see cref="DocumentsRegistration"/>.
/// </summary>
/// <remarks>
/// <para>It is called by a job, never while someone waits, and possibly by several replicas at once. The lease of a job lasts a minute
/// (<c>Jobs:Lease</c>): after that the token is cancelled, and another process may begin anew. So one call, all its retries included, must
/// end within it.</para>
/// <para>It is asked again after a crash, and after each <see cref="SealResult.Delayed"/>, however often, with the same bytes but for
/// <see cref="SealFacts.SealedAt"/>: it must bear that an answer was lost. Of several files sealed for one order the first recorded is kept
/// and given out; the others never leave the program, and <c>/verify</c> calls them altered.</para>
/// <para>Anything that is expected to fail outside (a server that is down or slow, a refusal, a certificate out of date) is a
/// <see cref="SealResult.Delayed"/>: the order waits in sight of its traveller and of administrators, who read its detail. An exception is
/// for a bug: after eight tries it waits for an administrator.</para>
/// <para>A server that answers later, once a person has acted, fits as well: give it the file at the first call, answer
/// <see cref="SealResult.Delayed"/>, and ask it at the next ones whether it is done. The order's number, in
/// <see cref="SealFacts.Reason"/>, tells the documents apart.</para>
/// </remarks>
public interface IOrderSealer
{
    /// <summary>Whether it asks a server outside, which may be slow: its jobs then run in a lane of their own, and delay nothing else.</summary>
    bool AsksOutside { get; }

    /// <summary>Seals a file, by appending to it.</summary>
    /// <param name="pdf">
    /// The order as it was rendered, without a seal; or, where <see cref="SealFacts.Stamp"/> is given, the sealed file of an order that was
    /// cancelled, whose bytes must all stay as they are at the beginning of the answer, so that its first seal stays valid.
    /// </param>
    /// <param name="facts">What the seal is to say, and the stamp to lay over the pages.</param>
    /// <param name="cancellationToken">Cancelled when the lease of the job ends, or the program stops.</param>
    /// <returns>
    /// The sealed file with the SHA-256 of the certificate that sealed it, and the instant that an authority vouches for, if any; or why not
    /// now. The file is stored as it is: its SHA-256 is what <c>/verify</c> compares with, so nothing may be added to it later.
    /// </returns>
    /// <exception cref="InvalidDataException">The file is not one that this application wrote.</exception>
    Task<SealResult> SealAsync(ReadOnlyMemory<byte> pdf, SealFacts facts, CancellationToken cancellationToken);
}
