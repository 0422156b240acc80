using System.Net;
using Missions.Web.Infrastructure.Hosting;

namespace Missions.Web.Tests.Infrastructure.Hosting;

public sealed class SubscriberTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8::1", "20010DB800000000")]
    [InlineData("2001:db8::ffff:ffff:ffff:ffff", "20010DB800000000")]
    [InlineData("2001:db8:0:1::1", "20010DB800000001")]
    public void Subscriber_OfAnAddress_IsTheAddressOrTheWholePrefix(string address, string subscriber) =>
        Assert.Equal(subscriber, Subscriber.Of(IPAddress.Parse(address)));
}
