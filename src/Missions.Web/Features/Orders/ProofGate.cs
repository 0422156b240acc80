using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Security;

namespace Missions.Web.Features.Orders;

/// <summary>Lets sign who proved their identity within the last minutes, or does so with the form itself.</summary>
public sealed class ProofGate(Proofs proofs, IStringLocalizer<Shared> text)
{
    public async Task<ProofPage> PageAsync(CancellationToken cancellation) =>
        new(await proofs.FreshAsync(cancellation), await proofs.HasPasskeyAsync(cancellation));

    /// <summary>The proof; without one, what is wrong is in the state of the form and <paramref name="refused"/> hears of an attempt that failed.</summary>
    public async Task<Proof?> PassAsync(ProofForm form, ModelStateDictionary state, Func<string, Task> refused, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(refused);
        var byPasskey = !string.IsNullOrEmpty(form.Credential);
        if (!byPasskey && string.IsNullOrEmpty(form.Password))
        {
            var fresh = await proofs.FreshAsync(cancellation);
            if (fresh is null) state.AddModelError(nameof(form.Password), text["Prouvez votre identité : la dernière vérification date de plus de cinq minutes, ou n’a pas eu lieu. Rien n’a été signé."]);
            return fresh;
        }

        var (outcome, proof) = byPasskey ? await proofs.AgainByPasskeyAsync(form.Credential!) : await proofs.AgainByPasswordAsync(form.Password!);
        if (proof is not null) return proof;
        state.AddModelError(nameof(form.Password), Sentence(outcome, byPasskey));
        await refused(outcome == ProofOutcome.LockedOut ? Evidence.LockedOut : byPasskey ? Evidence.WrongPasskey : Evidence.WrongPassword);
        return null;
    }

    private string Sentence(ProofOutcome outcome, bool byPasskey) => outcome == ProofOutcome.LockedOut
        ? text["Trop d’essais : ce compte est bloqué pour quelques minutes."]
        : byPasskey
            ? text["Cette clé d’accès n’a pas été reconnue : rien n’a été signé. Réessayez, ou donnez votre mot de passe."]
            : text["Ce mot de passe n’est pas le vôtre : rien n’a été signé."];
}
