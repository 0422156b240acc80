using Microsoft.Extensions.Options;
using Missions.Web.Data;

namespace Missions.Web.Mail.Eml;

/// <summary>
/// Writes each message as a file named by its identifier, aside and then renamed: it is there whole or not at all, and once however
/// often it is sent.
/// </summary>
public sealed class EmlDirectory(IOptions<MailOptions> options, DataDirectory data) : IMailTransport
{
    /// <summary>What a kill leaves there goes when the message is sent again.</summary>
    private const string Unfinished = ".unfinished";

    public string Folder { get; } = options.Value.Directory is { Length: > 0 } given ? Path.GetFullPath(given) : Path.Combine(data.Root, "mail");

    public async Task<Delivery> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var name = EmlFile.NameOf(mail.Id);
        var aside = Directory.CreateDirectory(Path.Combine(Folder, Unfinished)).FullName;
        foreach (var left in Directory.GetFiles(aside, $"{name}.*"))
            File.Delete(left);

        var written = Path.Combine(aside, $"{name}.{Guid.NewGuid():N}");
        await using (var file = new FileStream(written, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(EmlFile.Write(mail), cancellation);
            file.Flush(flushToDisk: true);
        }

        File.Move(written, Path.Combine(Folder, name), overwrite: true);
        return Delivery.Carried;
    }

    /// <summary>The message of an identifier; null when this directory has none.</summary>
    public async Task<WrittenMail?> FindAsync(MessageId id, CancellationToken cancellation)
    {
        var path = Path.Combine(Folder, EmlFile.NameOf(id));
        return File.Exists(path) ? WrittenMail.Read(await File.ReadAllBytesAsync(path, cancellation)) : null;
    }
}
