package org.waybook.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NodeArgumentsTest {

    @Test
    void withoutAPortAnyFreeOneIsTaken() {
        assertThat(NodeArguments.parse("views").httpPort()).isZero();
    }

    @Test
    void aPortThatIsNoNumberIsRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeArguments.parse("views", "soon"))
                .withMessageContaining("'soon' is not a number");
    }

    @Test
    void aPortThatCannotExistIsRefusedWithItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NodeArguments.parse("views", "70000"))
                .withMessageContaining("70000");
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(NodeArguments::parse)
                .withMessageContaining("Start the node with its data folder");
    }
}
