namespace Missions.Workflow.Orders;

/// <summary>
/// A signature given outside the application by an authority without an account (a president, a regional delegate), as it was recorded.
/// The document that bears it is kept beside the order.
/// </summary>
/// <param name="Name">Full name of who signed, at most 200 characters.</param>
/// <param name="Capacity">The capacity (qualité) in which they signed, at most 200 characters.</param>
/// <param name="Reference">The reference of the act, at most 200 characters.</param>
/// <param name="On">The day it bears.</param>
/// <param name="DocumentSha256">SHA-256 of the document, 64 lower-case hexadecimal digits.</param>
public sealed record OutsideAct(string Name, string Capacity, string Reference, DateOnly On, string DocumentSha256);
