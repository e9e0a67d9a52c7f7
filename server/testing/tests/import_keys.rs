//! Keys in what an import is told, and in what it finds under another one.

use crate::{
    changes::paid,
    imports::{import, text, with},
    resale::ANA,
    sale::example::{CARMEN_ONE, season},
};
use testing::{season_example, stages};

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_several_rows_have_is_accepted_with_its_sheet() {
    for stage in stages().await {
        let extras = text(&season_example(&[]), "extras.csv").replacen("programme,", "carmen,", 1);
        season(&stage, &[("extras", &extras)]).await;
        paid(&stage, ANA, &[(CARMEN_ONE, "", 3)]).await;
        let mut other = with("productions.csv", "opera,165,1,opera", "opera,165,1,festival");
        other.0.insert("extras.csv".to_owned(), extras.into_bytes());
        let errors = import(&stage, &other, &["carmen"]).await.expect_err("which of them?");
        let which = "write which is meant: --accept extras/carmen or productions/carmen";
        assert!(errors.len() == 1 && errors[0].ends_with(which), "{errors:?}");
        let errors = import(&stage, &other, &["extras/carmen"]).await.expect_err("another row");
        let wanted = "--accept productions/carmen";
        assert!(errors.len() == 1 && errors[0].ends_with(wanted), "{errors:?}");
        import(&stage, &other, &["productions/carmen"]).await.expect("accepted");
    }
}
