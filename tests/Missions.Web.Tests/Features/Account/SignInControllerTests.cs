using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Missions.Testing.Pages;
using Missions.Web.Data;
using Missions.Web.Tests.Infrastructure;

namespace Missions.Web.Tests.Features.Account;

public sealed class SignInControllerTests : IAsyncLifetime
{
    private MissionsApp _app = null!;

    public async Task InitializeAsync() => _app = await MissionsApp.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task SignIn_AskedForAPageFirst_LeadsBackToIt()
    {
        using var visitor = _app.Visitor();
        var form = (await visitor.GetAsync("/account/password")).FormWith("input[type=password]");

        var page = await form.Fill("Adresse électronique", DemoAccounts.Traveller).Fill("Mot de passe", DemoAccounts.Password).SubmitAsync("Se connecter");

        Assert.Equal("/account/password", page.Url.AbsolutePath);
    }

    [Fact]
    public async Task SignIn_ReturnUrlOfAnotherSite_LeadsHome()
    {
        using var visitor = _app.Visitor();
        var form = (await visitor.GetAsync("/account/sign-in?returnUrl=https%3A%2F%2Fevil.example")).FormWith("input[type=password]");

        var page = await form.Fill("Adresse électronique", DemoAccounts.Traveller).Fill("Mot de passe", DemoAccounts.Password).SubmitAsync("Se connecter");

        Assert.Equal("/", page.Url.AbsolutePath);
    }

    [Theory]
    [InlineData("chercheuse@demo.example", "Demo-2025!")]
    [InlineData("nobody@demo.example", "Demo-2026!")]
    public async Task SignIn_WrongAddressOrPassword_SaysTheSameAndKeepsTheAddress(string email, string password)
    {
        using var visitor = _app.Visitor();

        var page = await TryAsync(visitor, email, password);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["Adresse ou mot de passe incorrect, ou compte désactivé."], page.Errors);
        Assert.Equal(email, page.Document.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_EightWrongPasswords_LocksTheAccountForAWhile()
    {
        using var visitor = _app.Visitor();
        for (var attempt = 0; attempt < 8; attempt++)
            await TryAsync(visitor, DemoAccounts.Traveller, "wrong");

        var page = await TryAsync(visitor, DemoAccounts.Traveller, DemoAccounts.Password);

        Assert.Equal(["Trop d’essais : ce compte est bloqué pour quelques minutes."], page.Errors);
    }

    [Fact]
    public async Task Session_PersonDeactivated_EndsAtTheNextRequest()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);
        await _app.Services.GetRequiredService<Write>().InTransaction(async db =>
            (await db.People.SingleAsync(p => p.Email == DemoAccounts.Traveller)).SetActive(false));

        Assert.Equal("/account/sign-in", (await visitor.GetAsync("/")).Url.AbsolutePath);
        Assert.Equal(HttpStatusCode.BadRequest, (await TryAsync(visitor, DemoAccounts.Traveller, DemoAccounts.Password)).Status);
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndKeepsThisOne()
    {
        using var here = await _app.VisitorAsync(DemoAccounts.Traveller);
        using var elsewhere = await _app.VisitorAsync(DemoAccounts.Traveller);

        var page = await ChangeAsync(here, DemoAccounts.Password, "Demo-2027!!");

        Assert.Equal("/", page.Url.AbsolutePath);
        Assert.Equal("/account/sign-in", (await elsewhere.GetAsync("/")).Url.AbsolutePath);
        using var again = _app.Visitor();
        await again.SignInAsync(DemoAccounts.Traveller, "Demo-2027!!");
    }

    [Theory]
    [InlineData("wrong", "Demo-2027!!", "Le mot de passe actuel n’est pas le bon.")]
    [InlineData(DemoAccounts.Password, "Court1", "Le mot de passe doit avoir au moins 10 caractères.")]
    [InlineData(DemoAccounts.Password, "sansmajuscule1", "Le mot de passe doit contenir une majuscule.")]
    [InlineData(DemoAccounts.Password, "", "Le champ « Nouveau mot de passe » est obligatoire.")]
    public async Task Password_Refused_SaysWhy(string current, string wanted, string reason)
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);

        Assert.Contains(reason, (await ChangeAsync(visitor, current, wanted)).Errors);
    }

    [Fact]
    public async Task SignOut_ThenBack_AsksToSignIn()
    {
        using var visitor = await _app.VisitorAsync(DemoAccounts.Traveller);

        await (await visitor.GetAsync("/")).FormTo("/account/sign-out").SubmitAsync();

        Assert.Equal("/account/sign-in", (await visitor.GetAsync("/")).Url.AbsolutePath);
    }

    private static async Task<Page> TryAsync(Visitor visitor, string email, string password)
        => await (await visitor.GetAsync("/account/sign-in")).FormWith("input[type=password]")
            .Fill("Adresse électronique", email).Fill("Mot de passe", password).SubmitAsync("Se connecter");

    private static async Task<Page> ChangeAsync(Visitor visitor, string current, string wanted)
        => await (await visitor.GetAsync("/account/password")).FormTo("/account/password")
            .Fill("Current", current).Fill("New", wanted).Fill("Again", wanted).SubmitAsync("Changer de mot de passe");
}
