using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Infrastructure.Localization;

/// <summary>Keeps the language that a signed-in reader chose, for the mails that they will get.</summary>
public sealed class KeepLanguage(Write write)
{
    public Task RunAsync(Guid personId, Language language, CancellationToken cancellation) => write.InTransaction(
        async db => (await db.People.SingleOrDefaultAsync(person => person.Id == personId, cancellation))?.Speak(language),
        cancellation);
}
