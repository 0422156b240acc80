using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <summary>
    /// By hand, for the model knows nothing of it: one row that whatever changes the organisation changes with it. A value drawn anew
    /// rather than a count, so that what a transaction saw of its own and then undid never looks like what another committed.
    /// </summary>
    public partial class OrganisationVersion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                CREATE TABLE organisation_version (
                    singleton boolean CONSTRAINT pk_organisation_version PRIMARY KEY DEFAULT true CONSTRAINT ck_organisation_version_singleton CHECK (singleton),
                    version uuid NOT NULL);
                INSERT INTO organisation_version (version) VALUES (gen_random_uuid());

                CREATE FUNCTION renew_organisation_version() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN UPDATE organisation_version SET version = gen_random_uuid(); RETURN NULL; END $$;

                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON units EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON role_grants EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON substitutions EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON signing_delegations EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OF active OR DELETE OR TRUNCATE ON people EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON observed_holidays EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON closures EXECUTE FUNCTION renew_organisation_version();
                CREATE TRIGGER organisation_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON risk_entries EXECUTE FUNCTION renew_organisation_version();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""
                DROP FUNCTION renew_organisation_version() CASCADE;
                DROP TABLE organisation_version;
                """);
        }
    }
}
