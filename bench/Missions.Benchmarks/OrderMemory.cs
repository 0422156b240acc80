using System.Diagnostics;

namespace Missions.Benchmarks;

/// <summary>Renders and seals 5,000 orders in one process: what it holds after the last over what it held after the first 1,000.</summary>
internal static class OrderMemory
{
    private const int First = 1_000;
    private const int Last = 5_000;
    private const double Goal = 1.05;
    private const double Megabyte = 1024 * 1024;

    internal static double Run()
    {
        using var press = new OrderPress();
        var (early, late) = (default(Held), default(Held));
        for (var number = 1; number <= Last; number++)
        {
            press.Make(number);
            if (number % First != 0)
                continue;
            late = Held.Now();
            early = number == First ? late : early;
            Console.WriteLine($"after {number:N0}: {late.Resident / Megabyte:F1} MB resident, {late.Managed / Megabyte:F2} MB managed after collection");
        }
        var (resident, managed) = (late.Resident / early.Resident, late.Managed / early.Managed);
        Console.WriteLine($"ours  {late.Resident / Megabyte:F1} MB resident after {Last:N0} orders, {late.Managed / Megabyte:F2} MB managed");
        Console.WriteLine($"floor {early.Resident / Megabyte:F1} MB resident after {First:N0} orders, {early.Managed / Megabyte:F2} MB managed");
        Console.WriteLine($"goals: resident <= {Goal}: {resident:F4}, {(resident <= Goal ? "met" : "MISSED")}; managed <= {Goal}: {managed:F4}, {(managed <= Goal ? "met" : "MISSED")}");
        return resident;
    }

    private readonly record struct Held(double Resident, double Managed)
    {
        internal static Held Now()
        {
            // Twice, for what finalizers let go.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            var managed = GC.GetTotalMemory(forceFullCollection: true);
            using var process = Process.GetCurrentProcess();
            return new(process.WorkingSet64, managed);
        }
    }
}
