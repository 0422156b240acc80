using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Missions.Web.Data;

namespace Missions.Web.Security;

/// <summary>Keeps the data-protection keys where every replica finds them.</summary>
public sealed class DatabaseKeys(DatabaseTarget target, Write write) : IXmlRepository
{
    // The interface is synchronous, here and below; keys are read at start, then once a day.
    public IReadOnlyCollection<XElement> GetAllElements() => ReadAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        var key = new StoredKey { Id = Guid.CreateVersion7(), FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };
        write.InTransaction(db =>
        {
            db.DataProtectionKeys.Add(key);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
    }

    private async Task<XElement[]> ReadAsync()
    {
        await using var connection = await target.OpenAsync().ConfigureAwait(false);
        return [.. (await connection.ReadAsync("SELECT xml FROM data_protection_keys").ConfigureAwait(false)).Select(XElement.Parse)];
    }
}
