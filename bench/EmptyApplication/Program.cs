// The floor of the benchmark `start`: the least that an ASP.NET Core application does before it answers.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/health/ready", () => "ready");
await app.RunAsync();
