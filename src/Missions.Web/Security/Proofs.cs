using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Security;

/// <summary>
/// Opens sessions, and asks for the proof of one's identity again within them. The proof is a claim of the session's ticket: every replica
/// reads it; a change of password or of roles, a deactivation or the sign-out ends it, in every session.
/// </summary>
public sealed class Proofs(SignInManager<Account> sessions, MissionsDbContext db, Write write, TimeProvider clock)
{
    private readonly UserManager<Account> _accounts = sessions.UserManager;

    private ClaimsPrincipal User => sessions.Context.User;

    /// <summary>The proof of this session that still counts; null when there is none.</summary>
    public async Task<Proof?> FreshAsync(CancellationToken cancellation = default)
    {
        if (Proof.Of(User) is not { } proof || proof.Until <= clock.GetUtcNow() || AccountId is not { } id) return null;
        var counts = await db.Users.AnyAsync(account => account.Id == id && (account.SignedOutAt == null || account.SignedOutAt <= proof.At), cancellation)
            && !await db.OrganisationEvents.AnyAsync(e => e.SubjectId == id && e.At > proof.At && OrganisationLog.EndProofs.Contains(e.Kind), cancellation);
        return counts ? proof : null;
    }

    public async Task<bool> HasPasskeyAsync(CancellationToken cancellation = default) =>
        AccountId is { } id && await db.Set<IdentityUserPasskey<Guid>>().AnyAsync(passkey => passkey.UserId == id, cancellation);

    /// <summary>Opens a session.</summary>
    public async Task<ProofOutcome> SignInAsync(string email, string password) =>
        await _accounts.FindByNameAsync(email) is { } account ? (await ByPasswordAsync(account, password)).Outcome : ProofOutcome.Wrong;

    /// <summary>Opens a session by a passkey, which says whose it is.</summary>
    public Task<(ProofOutcome Outcome, Proof? Proof)> SignInAsync(string credential) => ByPasskeyAsync(credential, whose: null);

    /// <summary>Proves again who is at the browser; what is given counts for this session alone.</summary>
    public async Task<(ProofOutcome Outcome, Proof? Proof)> AgainByPasswordAsync(string password) =>
        await _accounts.GetUserAsync(User) is { } account ? await ByPasswordAsync(account, password) : (ProofOutcome.Wrong, null);

    public Task<(ProofOutcome Outcome, Proof? Proof)> AgainByPasskeyAsync(string credential) => ByPasskeyAsync(credential, AccountId ?? Guid.Empty);

    /// <summary>Ends the session, and with it all that proves the person's identity.</summary>
    public async Task SignOutAsync()
    {
        var id = AccountId;
        var now = clock.GetUtcNow();
        await write.InTransaction(async fresh =>
        {
            if (await fresh.Users.SingleOrDefaultAsync(account => account.Id == id) is { } account) account.SignedOutAt = now;
        });
        await sessions.SignOutAsync();
    }

    private Guid? AccountId => Guid.TryParse(_accounts.GetUserId(User), out var id) ? id : null;

    private async Task<(ProofOutcome Outcome, Proof? Proof)> ByPasswordAsync(Account account, string password)
    {
        var result = await sessions.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true);
        if (result.Succeeded) return (ProofOutcome.Given, await GiveAsync(account, ProofMethod.Password));
        return (result.IsLockedOut ? ProofOutcome.LockedOut : ProofOutcome.Wrong, null);
    }

    private async Task<(ProofOutcome Outcome, Proof? Proof)> ByPasskeyAsync(string credential, Guid? whose)
    {
        var result = await AssertAsync(credential);
        if (result is not { Succeeded: true, User: { } account } || (whose is not null && account.Id != whose) || !await sessions.CanSignInAsync(account))
            return (ProofOutcome.Wrong, null);
        if (await _accounts.IsLockedOutAsync(account)) return (ProofOutcome.LockedOut, null);
        return (await _accounts.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded
            ? (ProofOutcome.Given, await GiveAsync(account, ProofMethod.Passkey))
            : (ProofOutcome.Wrong, null);
    }

    /// <summary>Null where the browser was not asked, or no longer: the question travels in a cookie of five minutes.</summary>
    private async Task<PasskeyAssertionResult<Account>?> AssertAsync(string credential)
    {
        try
        {
            return await sessions.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<Proof> GiveAsync(Account account, ProofMethod method)
    {
        var proof = new Proof(method, clock.GetUtcNow());
        await sessions.SignInWithClaimsAsync(account, isPersistent: false, [proof.ToClaim()]);
        return proof;
    }
}
