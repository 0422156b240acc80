using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Missions.Web.Security;

/// <summary>What Identity refuses about a password or an address, in the words of the screens.</summary>
public sealed class FrenchIdentityErrors(IStringLocalizer<Shared> text) : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length)
        => Error(nameof(PasswordTooShort), text["Le mot de passe doit avoir au moins {0} caractères.", length]);

    public override IdentityError PasswordRequiresDigit()
        => Error(nameof(PasswordRequiresDigit), text["Le mot de passe doit contenir un chiffre."]);

    public override IdentityError PasswordRequiresLower()
        => Error(nameof(PasswordRequiresLower), text["Le mot de passe doit contenir une minuscule."]);

    public override IdentityError PasswordRequiresUpper()
        => Error(nameof(PasswordRequiresUpper), text["Le mot de passe doit contenir une majuscule."]);

    public override IdentityError PasswordMismatch()
        => Error(nameof(PasswordMismatch), text["Le mot de passe actuel n’est pas le bon."]);

    public override IdentityError DuplicateEmail(string email)
        => Error(nameof(DuplicateEmail), text["Un compte existe déjà avec l’adresse {0}.", email]);

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email)
        => Error(nameof(InvalidEmail), text["« {0} » n’est pas une adresse électronique.", email ?? ""]);

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    private static IdentityError Error(string code, string description) => new() { Code = code, Description = description };
}
