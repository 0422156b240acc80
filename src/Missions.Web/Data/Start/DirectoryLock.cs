using Missions.Web.Infrastructure;

namespace Missions.Web.Data.Start;

/// <summary>Keeps a second process out of the data directory of an SQLite database; the system frees it when this one dies.</summary>
public sealed class DirectoryLock(DataDirectory directory) : IDisposable
{
    private FileStream? _held;

    /// <exception cref="StartupException">Another process has it.</exception>
    public void Take()
    {
        var path = directory.PathTo(".lock");
        try
        {
            _held ??= new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e)
        {
            throw new StartupException($"The data directory {directory.Root} is in use by another process: stop it first, or give another with Data__Directory.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StartupException($"The data directory {directory.Root} is not writable.", e);
        }
    }

    public void Dispose() => _held?.Dispose();
}
