using Missions.Web.Mail;

namespace Missions.Web.Tests.Mail.Eml;

internal static class Samples
{
    public const string Text = "Bonjour Zoé,\n\n.\nFrom Paris, 100 % = tout ; « oui » !\n-- \nλαμπρός 🚀 Nguyễn\n";

    public static OutgoingMail Mail(string name = "Zoé Müller", string subject = "D2026-0042\u00A0: votre visa est demandé", string address = "zoe@lab.example", string text = Text) => new()
    {
        From = new("LabMissions", "missions@lab.example"),
        To = new(name, address),
        Subject = subject,
        Text = text,
        Html = $"<p>{new string('é', 400)}</p>\n",
        Id = new("D2026-0042.3.0198b8f0aaaabbbbccccddddeeeeffff", "missions.lab.example"),
        Thread = new("D2026-0042", "missions.lab.example"),
        Date = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1)),
        ListId = "LabMissions <missions.lab.example>",
    };
}
