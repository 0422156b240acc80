using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Missions.Web.Data;
using Missions.Web.Security;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Account;

/// <summary>The passkeys of the signed-in account. Adding one asks for a proof of identity as fresh as a signature does: it could sign.</summary>
public sealed class Passkeys(SignInManager<Security.Account> sessions, Proofs proofs, Write write, TimeProvider clock)
{
    public const int Most = 10;

    private readonly UserManager<Security.Account> _accounts = sessions.UserManager;

    public async Task<PasskeyPage> PageAsync() => new(
        [.. (await _accounts.GetPasskeysAsync(await AccountAsync())).OrderBy(passkey => passkey.CreatedAt).Select(passkey => new KnownPasskey(Base64Url.EncodeToString(passkey.CredentialId), passkey.Name ?? "", passkey.CreatedAt))],
        await proofs.FreshAsync());

    /// <summary>What a new passkey is asked, as JSON; null when the identity is to be proved first, or there are enough of them.</summary>
    public async Task<string?> AskForNewAsync()
    {
        var account = await AccountAsync();
        if (await proofs.FreshAsync() is null || (await _accounts.GetPasskeysAsync(account)).Count >= Most) return null;
        return await sessions.MakePasskeyCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Email! });
    }

    /// <summary>What a known passkey is asked, as JSON; of someone who has not signed in, any that the device has for this site.</summary>
    public async Task<string> AskAsync() => await sessions.MakePasskeyRequestOptionsAsync(await _accounts.GetUserAsync(sessions.Context.User));

    /// <returns>Whether the device's answer was right.</returns>
    public async Task<bool> AddAsync(string credential, string name)
    {
        var account = await AccountAsync();
        if (await proofs.FreshAsync() is null || (await _accounts.GetPasskeysAsync(account)).Count >= Most) return false;
        var result = await AttestAsync(credential);
        if (result is not { Succeeded: true } || result.UserEntity.Id != account.Id.ToString()) return false;
        result.Passkey.Name = name;
        if (!(await _accounts.AddOrUpdatePasskeyAsync(account, result.Passkey)).Succeeded) return false;
        await RecordAsync(OrganisationLog.PasskeyAdded, account.Id, name);
        return true;
    }

    /// <returns>Whether there was one.</returns>
    public async Task<bool> RenameAsync(string id, string name)
    {
        var account = await AccountAsync();
        if (await FindAsync(account, id) is not { } passkey) return false;
        passkey.Name = name;
        return (await _accounts.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
    }

    /// <returns>Whether there was one.</returns>
    public async Task<bool> RemoveAsync(string id)
    {
        var account = await AccountAsync();
        if (await FindAsync(account, id) is not { } passkey || !(await _accounts.RemovePasskeyAsync(account, passkey.CredentialId)).Succeeded) return false;
        await RecordAsync(OrganisationLog.PasskeyRemoved, account.Id, passkey.Name ?? "");
        return true;
    }

    private async Task<UserPasskeyInfo?> FindAsync(Security.Account account, string id) =>
        Base64Url.IsValid(id) ? await _accounts.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) : null;

    /// <summary>Null where the browser was not asked, or no longer: the question travels in a cookie of five minutes.</summary>
    private async Task<PasskeyAttestationResult?> AttestAsync(string credential)
    {
        try
        {
            return await sessions.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private Task RecordAsync(string kind, Guid id, string name)
    {
        var now = clock.GetUtcNow();
        return write.InTransaction(db =>
        {
            db.Record(kind, id, id, now, new { Name = name });
            return Task.CompletedTask;
        });
    }

    private async Task<Security.Account> AccountAsync() => (await _accounts.GetUserAsync(sessions.Context.User))!;
}
