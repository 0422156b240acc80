using Missions.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace Missions.EndToEnd.Tests.Journeys;

/// <summary>Someone without an account who opens a simulation that was sent to them.</summary>
public sealed class SimulatorTests
{
    private const string Paris = "48.8534~2.3488~FR~Paris";
    private const string Lyon = "45.7485~4.8467~FR~Lyon";

    [Fact]
    public Task Leg_WhateverItsDistance_SaysWhereTheKilometresComeFrom() => Journey.RunAsync(async journey =>
    {
        var screen = await journey.OpenAsync(Display.Phone);
        await screen.GoToAsync(
            $"/simulator#set=ges1point5-2020&leg={Paris}~{Lyon}~plane~~1~~1&leg={Paris}~{Lyon}~train~tgv~1~462.5~0&leg={Paris}~{Paris}~train~tgv~1~~0&leg={Paris}~{Lyon}~videoconference~~1~~0");
        var rows = screen.Page.Locator("#results tbody tr");
        await Expect(rows).ToContainTextAsync(
            ["Avion", "Distance à vol d’oiseau, avec le détour du jeu de facteurs", "Train (TGV)", "Distance donnée", "Train (TGV)", "Deux fois le même lieu : aucune distance.", "Visioconférence"]);
        await screen.ExpectWellMadeAsync();

        await screen.Page.Locator("#factor-set").SelectOptionAsync("apc-2020-11");
        await Expect(rows.Nth(1)).ToContainTextAsync("Distance à vol d’oiseau");
        await Expect(rows.Nth(1)).Not.ToContainTextAsync("détour");
    });
}
