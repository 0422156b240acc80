using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Mail;

/// <summary>Section <c>Mail</c> of the configuration.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>Where messages are written as files; <c>mail</c> in the data directory when nothing is said.</summary>
    public string? Directory { get; set; }

    /// <summary>The sender's address; <c>missions@</c> the public host when nothing is said.</summary>
    [CustomValidation(typeof(MailOptions), nameof(IsAddress))]
    public string? From { get; set; }

    /// <summary>For how many days the list of mails keeps those that were sent.</summary>
    [Range(1, 3650)]
    public int KeepSentDays { get; set; } = 90;

    public static ValidationResult? IsAddress(string? address, ValidationContext context)
    {
        if (string.IsNullOrEmpty(address)) return ValidationResult.Success;
        try
        {
            _ = new Mailbox("", address);
            return ValidationResult.Success;
        }
        catch (FormatException)
        {
            return new("it must be one e-mail address, such as missions@lab.example.", [nameof(From)]);
        }
    }
}
