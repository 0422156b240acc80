using System.Data.Common;
using Missions.Web.Data;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>Reads the application's database for a command that changes none.</summary>
public sealed class DatabaseReading(DatabaseTarget target)
{
    /// <exception cref="StartupException">There is no database, or it cannot be read.</exception>
    public async Task<T> OfAsync<T>(Func<Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);

        // Opening the file would make it.
        if (target.Path is { } path && !File.Exists(path))
            throw new StartupException($"There is no database at {path}: name its directory with --data, or start the program once.");
        try
        {
            return await read();
        }
        catch (DbException e)
        {
            throw new StartupException($"The database of ConnectionStrings:Missions cannot be read; it must have been started once by this version of the program. {e.Message}", e);
        }
    }
}
