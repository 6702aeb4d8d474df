package dev.detente.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Validates with a schema, by a validator that is not ours.
 *
 * @param text the schema
 * @param schema the same, compiled
 */
record Schema(String text, JsonSchema schema) {

  private static final Path FOLDER = Path.of("src/main/resources/dev/detente/schema");
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  /** Reads the schema that is shipped of a format, such as {@code detente/1}. */
  static Schema of(String format) throws IOException {
    return read(FOLDER.resolve(format.replace('/', '-') + ".schema.json"));
  }

  /** Reads a schema. */
  static Schema read(Path file) throws IOException {
    String text = Files.readString(file);
    return new Schema(text, FACTORY.getSchema(text));
  }

  /** Returns the schema of a row, as JSON Lines has them. */
  Schema row() {
    return new Schema(text, schema.getSubSchema(SchemaLocation.of("#/$defs/row").getFragment()));
  }

  /** Returns what is wrong with {@code json}. */
  List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /** Returns what is wrong with the schema itself. */
  List<String> flaws() {
    return FACTORY
        .getSchema(SchemaLocation.of(SchemaId.V202012))
        .validate(text, InputFormat.JSON)
        .stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
