using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Security;

/// <summary>Keeps the data-protection keys where every replica finds them.</summary>
public sealed class DatabaseKeys(IDbContextFactory<MissionsDbContext> contexts, Write write) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.DataProtectionKeys.Select(k => k.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        var key = new StoredKey { Id = Guid.CreateVersion7(), FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) };

        // The interface is synchronous and called a few times a year.
        write.InTransaction(db =>
        {
            db.DataProtectionKeys.Add(key);
            return Task.CompletedTask;
        }).GetAwaiter().GetResult();
    }
}
