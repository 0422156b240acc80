using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure.Options;
using Missions.Web.Mail.Smtp;
using Missions.Web.Tests.Documents;

namespace Missions.Web.Tests.Mail.Smtp;

public sealed class SmtpOptionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Port=465", "Mail:Smtp:Port is '465': that port speaks TLS from the first byte, which this program does not; give the port of the same server that begins with STARTTLS, usually 587.")]
    [InlineData("Port=70000", "Mail:Smtp:Port is '70000': ")]
    [InlineData("Host=smtp://smtp.lab.example", "Mail:Smtp:Host is 'smtp://smtp.lab.example': it must be the name or address of a mail server, such as smtp.lab.example, without scheme or port.")]
    [InlineData("Limit=00:05:00", "Mail:Smtp:Limit is '00:05:00': ")]
    [InlineData("UserName=missions", "Mail:Smtp:UserName is 'missions': give its password in Mail:Smtp:PasswordFile or Mail:Smtp:Password.")]
    [InlineData("Password=s3cret", "Mail:Smtp:UserName is '': a password is given; say whose it is.")]
    [InlineData("UserName=missions;Password=s3cret;PasswordFile=/dev/null", "Mail:Smtp:PasswordFile is '/dev/null': give the password there or in Mail:Smtp:Password, not in both.")]
    [InlineData("UserName=missions;PasswordFile=/dev/null", "Mail:Smtp:PasswordFile is '/dev/null': it must be a file that this program can read: its first line is empty.")]
    [InlineData("UserName=missions;PasswordFile=/nowhere/smtp", "Mail:Smtp:PasswordFile is '/nowhere/smtp': it must be a file that this program can read: ")]
    [InlineData("UserName=missions;Password=s3cret;StartTls=false", "Mail:Smtp:StartTls is 'False': the password of Mail:Smtp:UserName would cross the network in clear; only a server on this machine may be spoken to so.")]
    public void Setting_ThatCannotBe_IsRefusedInASentence_WithoutThePassword(string settings, string sentence)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Read(settings));

        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("UserName=missions;Password=s3cret;Port=25")]
    [InlineData("Host=localhost;StartTls=false;UserName=missions;Password=s3cret")]
    [InlineData("Host=::1;StartTls=false;Limit=00:00:05")]
    public void Setting_ThatCan_IsRead(string settings) => Assert.True(Read(settings).IsSet);

    [Fact]
    public void PasswordFile_ItsFirstLine_IsThePassword()
    {
        var file = _folder.Write("smtp", "s3cret é\nno more\n"u8.ToArray());

        Assert.Equal("s3cret é", Read($"UserName=missions;PasswordFile={file}").Credentials()!.Password);
    }

    private static SmtpOptions Read(string settings)
    {
        var given = settings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(setting => setting.Split('=', 2)).ToDictionary(pair => $"Mail:Smtp:{pair[0]}", pair => (string?)pair[1]);
        given.TryAdd("Mail:Smtp:Host", "smtp.lab.example");
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(given).Build())
            .AddCheckedOptions<SmtpOptions>(SmtpOptions.Section)
            .BuildServiceProvider();
        return services.GetRequiredService<IOptions<SmtpOptions>>().Value;
    }
}
