namespace Missions.Chaos.Tests.Verdicts;

/// <summary>Something that must be true of every mission of a run.</summary>
/// <param name="Name">What would be wrong.</param>
/// <param name="Offenders">The query of the missions of which it is wrong; <c>run</c> names the missions of the run.</param>
internal sealed record Check(string Name, string Offenders)
{
    /// <summary>What the queries call the missions of the run.</summary>
    public const string Run = "WITH run AS (SELECT * FROM missions WHERE content_purpose LIKE 'Essai de chaos %') ";

    public static IReadOnlyList<Check> All { get; } =
    [
        new("asked for twice", """
            SELECT id FROM run WHERE content_purpose IN (SELECT content_purpose FROM run GROUP BY content_purpose HAVING count(*) > 1)
            """),
        new("neither final nor awaited with a job for each active step", """
            SELECT id FROM run m WHERE NOT CASE status
                WHEN 'Rejected' THEN true
                WHEN 'Withdrawn' THEN true
                WHEN 'Issued' THEN EXISTS (SELECT 1 FROM jobs WHERE mission_id = m.id AND kind = 'presume-travel' AND state = 'Pending')
                WHEN 'Submitted' THEN EXISTS (SELECT 1 FROM route_steps WHERE mission_id = m.id AND state = 'Active') AND NOT EXISTS (
                    SELECT 1 FROM route_steps s WHERE mission_id = m.id AND state = 'Active' AND 1 <> (
                        SELECT count(*) FROM jobs WHERE mission_id = m.id AND kind = 'step-deadline' AND state = 'Pending' AND key LIKE 'step-deadline:' || s.id || ':%'))
                ELSE false END
            """),
        new("with an active step or a deadline though final", """
            SELECT id FROM run m WHERE status <> 'Submitted' AND (EXISTS (SELECT 1 FROM route_steps WHERE mission_id = m.id AND state = 'Active')
                OR EXISTS (SELECT 1 FROM jobs WHERE mission_id = m.id AND kind = 'step-deadline' AND state = 'Pending'))
            """),
        new("with a decision taken twice, or without its event", """
            SELECT id FROM run m WHERE (SELECT count(*) FROM decisions WHERE mission_id = m.id)
                <> (SELECT count(*) FROM mission_events WHERE mission_id = m.id AND kind IN ('Approved', 'Returned', 'Rejected', 'Issued'))
            """),
        new("whose order is missing, doubled, unsealed or not the file that was recorded", """
            SELECT id FROM run m WHERE (status = 'Issued')::int <> (SELECT count(*) FROM mission_orders WHERE mission_id = m.id)
                OR (status = 'Issued' AND 1 <> (SELECT count(*) FROM mission_orders o JOIN order_files f ON f.order_id = o.id
                    WHERE o.mission_id = m.id AND o.sealed_at IS NOT NULL AND o.file_sha256 = encode(sha256(f.content), 'hex')))
                OR (status = 'Issued' AND 1 <> (SELECT count(*) FROM mission_events WHERE mission_id = m.id AND kind = 'Sealed'))
            """),
        new("with the number of another", """
            SELECT id FROM run m WHERE EXISTS (SELECT 1 FROM missions other WHERE other.id <> m.id AND other.reference = m.reference)
                OR EXISTS (SELECT 1 FROM mission_orders mine JOIN mission_orders other ON other.number = mine.number AND other.mission_id <> mine.mission_id WHERE mine.mission_id = m.id)
            """),
        new("with an event that no notice follows", """
            SELECT m.id FROM run m JOIN mission_events e ON e.mission_id = m.id
            WHERE 1 <> (SELECT count(*) FROM jobs WHERE mission_id = m.id AND key = 'notice:' || e.sequence AND state = 'Done')
            """),
        new("with a job that failed, or is late", "SELECT mission_id FROM jobs WHERE mission_id IN (SELECT id FROM run) AND (state = 'Failed' OR (state = 'Pending' AND due_at <= now()))"),
    ];
}
